# Was über die Tage hin bekannt war: der Regler über den Tagen, und was damals bekannt war neben dem, was es jetzt ist.

days-slider = Betrachteter Tag
days-changed = { $fact } (ändert sich an diesem Tag)
days-hindsight = Damals bekannt, jetzt bekannt
days-then = Damals, { $day }
days-then-head = Damals
days-now = Jetzt, { $day }
days-now-head = Jetzt
days-council = Rat
days-threshold = Schwelle
days-confirmed = Einigung am { $agreed } unter dem Vorbehalt, dass der Angriff von außen gelenkt wurde; die Tatsachen vom { $confirmed } bestätigen es.
