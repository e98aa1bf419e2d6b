# What deserves a second look: two facts beside each other.

doubt-astray-by = { $means }: means that are deliberate by nature, and the intent says that it went astray or was an accident.
doubt-historic-at-once = Timing says historic, years ago and newly attributed, and the first day is { $day }.
doubt-imminent-with-effects = Timing says imminent, and people are hit or things are damaged already.
doubt-no-force-with-grave-effects = { $means }: no weapon is used by it, and many are dead or much is destroyed.
doubt-author-is-attacked = { $state } is named as the author and among the attacked.
doubt-author-is-member = { $state } is named as the author and is a member, and author_is_ally says no; the name is read.
doubt-author-is-no-member = { $state } is named as the author and is no member, and author_is_ally says yes; the statement is read.
doubt-domestic-by-state = Direction says purely domestic, and the author is a state, its forces, its agents or its proxies.
doubt-point-without-area = Place “{ $place }”: a point is given and no area; the rules read the area and not the point.
doubt-sea-on-land = Place “{ $place }”: the area is { $area }, and the point lies on land.
doubt-party-soil-of-nobody = Place “{ $place }”: the area is { $area }, and none of the states attacked is a Party on that day; territory of a state that is no Party is third_state.
doubt-committee-outside-its-years = On { $day } there is no Defence Planning Committee without France, which sat from 1966 to April 2009: the body is read as the Council.
doubt-article-4-by-stranger = { $state } is no member and cannot invoke Article 4, so its name is not read.
