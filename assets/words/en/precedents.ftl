## Precedents

precedents-argue = Precedents are arguments; they never bind. Those that share most stand first; no number says how alike two cases are.
precedents-nothing-close = Nothing in the library is close.
precedents-closest-on = Closest on { $likeness }: { $title }.
precedents-nothing-shared = Nothing that is stated here stands in any precedent.
precedents-decided = As it stood when it was decided: { $day }
precedents-later = Later than the day looked at: nobody could argue with it then
precedents-afterwards = By what was known of it on { $day }: { $text }
precedents-level = Level on every element
precedents-stronger-than = Stronger than { $title } on: { $elements }
precedents-weaker-than = Weaker than { $title } on: { $elements }
precedents-why-not = Why nothing happened
cited-apart = { $title } is set apart: { $text }.
cited-sourced = { $sentence } [{ $kind }; source: { $source }]
likeness-means = means
likeness-effects = effects
likeness-author = author
likeness-place = place
likeness-course = course
own-title = { $title } (yours)
own-cases = Your own precedents
own-hint = Session files in { $folder } stand beside the shipped cases.
own-passed-over = Passed over
own-problem = { $name }: { $why }
own-too-many = There are more than 200 session files, and no more are read. Move some away.
own-too-large = The files are larger than 64 MiB together, and no more is read. Move some away.
own-read-passed = Passed over: { $names }.
own-read = { $count ->
    [0] No precedent of your own in { $folder }
    [one] One precedent of your own in { $folder }
   *[other] { $count } precedents of your own in { $folder }
}
menu-own-read = Read own precedents again
menu-own-open = Open folder of own precedents

## The letter under Article 51 in the window

letter-title = Letter to the Security Council: checklist
letter-known = { $item }: { $value }
letter-known-count = { $known } of { $of } points follow from the facts; the rest is for the letter to say.
letter-missing = { $item }: not known yet
letter-partly = { $item }: { $value }; not known yet: { $missing }
letter-gap-where = where it was
letter-gap-what = what was hit
letter-hit = { $place } ({ $object })
letter-to-write-mark = to be written
letter-known-mark = known
letter-denied-mark = the facts say otherwise
letter-missing-mark = not known
letter-copy = Copy as text
letter-save = Save as text
letter-file = letter-article-51
tracks-owed-by = { $count ->
    [one] Owed by one state
   *[other] Owed by { $count } states
}
tracks-would-be-owed-by = { $count ->
    [one] Would be owed by one state
   *[other] Would be owed by { $count } states
}
tracks-lacks-request = Collective defence lacks the request of: { $states }
text-saved = Saved to { $path }
text-not-saved = The text was not saved ({ $why }). Copy it instead.
text-copied-instead = The system shows no file dialog, so the text was copied.
citation-in-full = { $citation }, { $address }, accessed { $day }
citation-with-address = { $citation }, { $address }
