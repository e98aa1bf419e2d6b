# Festgehaltene Stände: das Menü, die Statuszeile, das Fenster, das sie nebeneinander stellt, der kurze Blick.

pins-pin = Diesen Stand festhalten
pins-pin-short = + Festhalten
pins-open = Festgehaltener Stand { $letter }
pins-compare = Festgehaltene Stände vergleichen
pins-peek-key = Gedrückt halten: Blick auf den ersten festgehaltenen Stand
pins-pinned = festgehalten:
pins-full = A, B und C sind vergeben. Zuerst einen loslassen, dann festhalten.
pins-peek = Blick auf { $name }: { $key } loslassen, um zurückzukehren
pins-none = Noch ist nichts festgehalten. { $key } hält den jetzigen Stand als A fest; spätere werden B und C.
pins-title = Festgehaltene Stände nebeneinander
pins-column-now = Jetzt
pins-named = { $letter }, { $name }
pins-name-of = Name von { $letter }
pins-go-back = Zurück zu { $letter }
pins-drop = { $letter } loslassen
pins-seats = { $count ->
    [one] die Haltung eines Sitzes
   *[other] die Haltungen von { $number } Sitzen
}

step-go-back = Zurück zum festgehaltenen Stand { $name }

keys-outside = Überall außer in Textfeldern
