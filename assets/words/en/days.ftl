# Evidence over time: the slider over the days, and what was known then beside what is known now.

days-slider = Day looked at
days-changed = { $fact } (changes on this day)
days-hindsight = Known then, known now
days-then = Then, { $day }
days-then-head = Then
days-now = Now, { $day }
days-now-head = Now
days-council = Council
days-threshold = Threshold
days-confirmed = Agreed on { $agreed }, provided it was directed from abroad; the facts of { $confirmed } confirm it.
