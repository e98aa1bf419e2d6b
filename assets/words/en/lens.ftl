### The reasons read from the side of the author: an exercise for the red team.

lens-title = Read it from the author’s side
lens-why = An exercise for the red team: the scenario read from the side of its author, by the program’s own rules. It names the facts that the law reads, and nothing of how anything is done.
lens-close = Back to the reasons
lens-met = Met: nothing keeps it below.
lens-alone = No single fact would lift it.
lens-lift = { $fact }: { $values } would make it “{ $grade }”.
lens-lift-whole = { $fact }: { $values } would make it “{ $grade }”, and the whole threshold: { $status }.
lens-value = “{ $value }”
lens-story = The story that the author could tell
