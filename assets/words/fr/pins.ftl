# États épinglés : le menu, la ligne d’état, la fenêtre qui les met côte à côte, le coup d’œil.

pins-pin = Épingler cet état
pins-pin-short = + Épingler
pins-open = État épinglé { $letter }
pins-compare = Comparer les états épinglés
pins-peek-key = Maintenir : revoir le premier état épinglé
pins-pinned = épinglés :
pins-full = A, B et C sont pris. Retirez-en un, puis épinglez.
pins-peek = Coup d’œil sur { $name } : relâchez { $key } pour revenir
pins-none = Rien n’est encore épinglé. { $key } épingle l’état présent sous A ; les suivants seront B et C.
pins-title = États épinglés côte à côte
pins-column-now = Maintenant
pins-named = { $letter }, { $name }
pins-name-of = Nom de { $letter }
pins-go-back = Revenir à { $letter }
pins-drop = Retirer { $letter }
pins-head-answers = Les quatre réponses
pins-head-values = Ce qui diffère
pins-head-why = Pourquoi les réponses diffèrent
pins-same = { $letter } et maintenant disent la même chose.
pins-same-answers = { $letter } et maintenant : les quatre réponses sont les mêmes. Ce qui diffère n’en déplace aucune : { $matters }.
pins-why-one = De { $letter } à maintenant, { $part } : { $matters } suffit à en rendre compte.
pins-why-each = De { $letter } à maintenant, { $part } : chacun de ces éléments suffit à en rendre compte : { $matters }.
pins-why-together = De { $letter } à maintenant, { $part } : ces éléments en rendent compte ensemble, et aucun n’est de trop : { $matters }.
pins-why-idle = Le reste de ce qui diffère n’y est pour rien : { $matters }.
pins-seats-named = { $count ->
    [one] la position prise par { $seats }
   *[other] les positions prises par { $seats }
}
pins-seats = { $count ->
    [one] la position d’un siège
   *[other] la position de { $number } sièges
}
pins-seats-each = { $count ->
    [one] la position d’un siège
   *[other] la position d’un seul des { $number } sièges, quel qu’il soit,
}

step-go-back = Retour à l’état épinglé { $name }

keys-outside = Partout sauf dans un champ de texte
