# Ce qui mérite un second regard : deux faits côte à côte.

doubt-astray-by = { $means } : un moyen délibéré par nature, et l’intention dit que le coup s’est égaré ou fut un accident.
doubt-historic-at-once = Le moment est dit historique, ancien et nouvellement attribué, et le premier jour est le { $day }.
doubt-imminent-with-effects = Le moment est dit imminent, et des personnes sont déjà touchées ou des biens endommagés.
doubt-no-force-with-grave-effects = { $means } : cela n’emploie pas d’arme, et beaucoup sont morts ou beaucoup est détruit.
doubt-author-is-attacked = Auteur et attaqué à la fois : { $state }.
doubt-author-is-member = L’auteur nommé ({ $state }) est membre, et author_is_ally dit non ; c’est le nom qui est lu.
doubt-author-is-no-member = L’auteur nommé ({ $state }) n’est pas membre, et author_is_ally dit oui ; c’est l’énoncé qui est lu.
doubt-domestic-by-state = La direction est dite purement intérieure, et l’auteur est un État, ses forces, ses agents ou ses relais.
doubt-point-without-area = Lieu « { $place } » : un point est donné, sans zone ; les règles lisent la zone et non le point.
doubt-sea-on-land = Lieu « { $place } » : la zone est { $area }, et le point se trouve à terre.
doubt-party-soil-of-nobody = Lieu « { $place } » : la zone est { $area }, et aucun des États attaqués n’est Partie ce jour-là ; le territoire d’un État non partie se note third_state.
doubt-committee-outside-its-years = Le { $day }, il n’y a pas de Comité des plans de défense sans la France, qui a siégé de 1966 à avril 2009 : on lit le Conseil.
doubt-article-4-by-stranger = { $state } : un État non membre ne peut pas invoquer l’article 4, et son nom n’est pas lu.
