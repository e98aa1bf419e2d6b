# Les indices au fil des jours : le curseur, et ce que l’on savait alors à côté de ce que l’on sait à présent.

days-slider = Jour considéré
days-changed = { $fact } (change ce jour-là)
days-hindsight = Connu alors, connu à présent
days-then = Alors, { $day }
days-then-head = Alors
days-now = À présent, { $day }
days-now-head = À présent
days-council = Conseil
days-threshold = Seuil
days-confirmed = Accord le { $agreed }, sous réserve d’une direction depuis l’étranger ; les faits du { $confirmed } le confirment.
