### What will not work in a room: the check before it comes, on the page on which a workshop is prepared and in `casus check`.

rehearsal-tab = Check
rehearsal-why = What is better found before the room comes. Nothing here is refused: an exercise may be meant so.
rehearsal-nothing = Nothing found. The plan, the injects, the fog cards, who plays and the texts go together.
rehearsal-not-prepared = No workshop is prepared in this session.
rehearsal-go = Mend: { $place }
rehearsal-place-plan = the run sheet
rehearsal-place-texts = the texts
rehearsal-hint = workshop: { $snag }
rehearsal-inject = { $number } (“{ $title }”)
rehearsal-delegation = { $number } ({ $name })
rehearsal-count = { $count ->
    [one] { $number } thing to look at
   *[other] { $number } things to look at
}

snag-no-steps = No step is planned, so that nobody can run it.
snag-played = A round has begun already: Round { $round }. It was played; open a copy that was not.
snag-minutes-over = The minutes of its steps add up to { $planned }, and there are { $most }.
snag-step-unnamed = Step { $step } has no name.
snag-step-untimed = Step { $step } has no minutes.
snag-step-round = Step { $step } names round { $round }, which is not planned.
snag-step-back = Step { $step } goes back to round { $round } after round { $other } has begun.
snag-day-back = Round { $round } is on { $day }, before the day looked at by then, { $other }.
snag-round-unplayed = No step plays round { $round }.
snag-no-questions = No question is written for the end.
snag-step-inject = Step { $step } names inject { $inject }, which is not there.
snag-step-objective = Step { $step } names objective { $objective }, which is not there.
snag-objective-idle = No step and no inject exercises objective { $objective }.
snag-fact-twice = Step { $step } puts { $fact } on the wall twice.
snag-fact-unstated = Step { $step } puts { $fact } on the wall, of which nothing is stated by { $day }.
snag-scene-empty = The scene of step { $step }, “{ $scene }”, has nothing to show.
snag-inject-unnamed = Inject { $inject } has no title.
snag-inject-empty = Inject { $inject } brings nothing: no text, no picture, no fact.
snag-inject-live = Inject { $inject } is live before the room has come.
snag-inject-round = Inject { $inject } can never be published: it waits for round { $round }, which is not planned.
snag-inject-after-none = Inject { $inject } can never be published: it waits for inject { $other }, which is not there.
snag-inject-after-itself = Inject { $inject } can never be published: it waits for itself.
snag-inject-circle = Inject { $inject } can never be published: it waits for inject { $other }, and that one waits for it.
snag-inject-after-held = Inject { $inject } waits for inject { $other }, which is held back.
snag-inject-after-never = Inject { $inject } can never be published: it waits for inject { $other }, which can never be published.
snag-inject-never-so = Inject { $inject } can never be published: it waits for a value of { $fact } that no day and no other inject states.
snag-inject-says-nothing-new = Inject { $inject } states of { $fact } what is so already.
snag-inject-late = Inject { $inject } states { $fact } from { $day } on, before the day looked at by then, { $other }.
snag-inject-early = Inject { $inject } is planned for step { $step }, and waits for round { $round }, which has not begun by then.
snag-inject-twice = Inject { $inject } is planned for step { $step } and again for step { $other }.
snag-inject-objective = Inject { $inject } names objective { $objective }, which is not there.
snag-picture-missing = The picture of inject { $inject } is not there: a grey frame would stand in its place.
snag-picture-undescribed = Nobody says what the picture of inject { $inject } shows, for whoever does not see it.
snag-fog-for-nobody = Fog card { $card } is for nobody.
snag-fog-no-seat = Fog card { $card } is for { $state }, which has no seat.
snag-fog-empty = Fog card { $card } says nothing.
snag-fog-says-the-same = Fog card { $card } says of { $fact } what everybody knows.
snag-fog-inject = Fog card { $card } is dealt with inject { $inject }, which is not there.
snag-fog-never-dealt = Fog card { $card } is dealt with inject { $inject }, which can never be published.
snag-seat-unspoken = Nobody speaks for { $state }.
snag-seat-twice = Two delegations speak for { $state }: { $delegation } and { $other }.
snag-delegation-no-seat = Delegation { $delegation } speaks for { $state }, which has no seat.
snag-delegation-seatless = Delegation { $delegation } speaks for no seat.
snag-delegation-unnamed = Delegation { $delegation } has no name.
snag-delegation-namesake = Delegations { $delegation } and { $other } have one name.
snag-no-sheets = No delegation has a role sheet.
snag-sheet-unwritten-interest = The role sheet of delegation { $delegation } does not say what it wants.
snag-sheet-unwritten-red-line = The role sheet of delegation { $delegation } has no red line.
snag-sheet-unwritten-ask = The role sheet of delegation { $delegation } does not say what it asks of the others.
snag-no-chair = Nobody is named to chair: neither a Secretary General nor anybody in that place.
snag-text-no-english = Version { $version } of text { $text } has no English.
snag-text-no-french = Version { $version } of text { $text } has no French.
snag-text-brackets = Version { $version } of text { $text } has { $english } in brackets in English and { $french } in French.
snag-text-empty = Text { $text } has no words yet.

pack-keys = Keys of the stage
pack-private = This pack is for whoever leads. The role sheets, the notes, the fog cards and every inject are in the session beside this sheet: hand it to nobody who plays.
pack-open = Open the session in the program and press F5.
verb-packed = packed into { $path }. It is for whoever leads: what is private is in it
verb-pack-not-empty = something lies in this folder already, and nothing in it is replaced; name another
verb-pack-no-folder = the folder cannot be made ({ $why })
