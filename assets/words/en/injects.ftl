### Run sheet, injects and fog cards: on the page on which a workshop is prepared, on stage and on the wall.

injects-title = Injects
injects-open = Injects…
injects-why = An inject waits here until it is published on stage (key I). Publishing states its facts and shows it on the wall; nothing of it is on the wall before.
injects-hint = Enter shows one as the wall would; Enter again publishes it. H holds it back, or lets it wait for its time. Esc closes.
injects-none = No inject is prepared. Menu “Prepare a workshop…” adds one.
injects-ready = { $count ->
    [one] { $number } ready
   *[other] { $number } ready
}
injects-held = { $count ->
    [one] { $number } held
   *[other] { $number } held
}
injects-pile-ready = Ready ({ $number })
injects-pile-waiting = Waiting for their time ({ $number })
injects-pile-held = Held back ({ $number })
injects-pile-taken-back = Taken back ({ $number })
injects-pile-live = Live ({ $number })
stage-injects = Injects
inject-add = Add an inject
inject-title = Title
inject-text = Text for the wall
inject-changes = Facts that it changes
inject-from-round = From round
inject-after = After inject
inject-holds = While these facts hold
inject-remove = Remove this inject
inject-untitled = without a title
inject-is-live = This inject is live: the wall and the facts stand as it was published. Recall takes them back.
inject-publish = Publish
inject-hold = Hold back
inject-release = Let it wait for its time
inject-take-back = Take back
inject-picture = Picture for the wall
inject-picture-choose = Choose a picture…
inject-picture-other = Choose another picture…
inject-picture-take-away = Take the picture away
inject-picture-alt = What the picture shows, for whoever does not see it
inject-picture-missing = This picture is not on this computer: the wall shows a grey frame. Choose it again, or put the folder of pictures beside the file.
picture-path-title = Open a picture by its path
picture-not-taken = The picture was not taken
picture-no-kind = It is neither a PNG nor a JPEG. Save it as one of them first.
picture-too-many-bytes = It is larger than 2 MB. Make it smaller first: a screen shows no more than 1920 pixels across.
picture-too-many-pixels = It has more than { $millions } million pixels. Make it smaller first: a screen shows no more than 1920 pixels across.
picture-damaged = It cannot be read: the file is damaged.
picture-no-home = The program has no folder here in which it could be kept.
pictures-not-carried = The session is saved. A picture was not copied beside it, and would be missing on another computer: { $why }
inject-preview = As the wall would show it
inject-details = Text and facts
inject-is-held = This inject is held back. H lets it go first.
inject-nobody-sees = The wall is dark or stands still: nobody would see it. Give the wall back first.
inject-published = Published: { $name }
inject-taken-back = Taken back: { $name }
inject-state-prepared = prepared
inject-state-held = held back
inject-state-live = live
inject-state-recalled = taken back
inject-waits-round = waits for Round { $number }
inject-waits-after = waits for inject { $name }
inject-waits-facts = waits until: { $facts }
recall-title = Facts were changed since it was published
recall-line = The inject goes back from the wall and from the facts. Some of its facts stand otherwise by now than it stated them.
recall-list = Changed since:
recall-anyway = Take back anyway
recall-leave = Leave them
changes-add = Add a fact…
changes-day = From day (open: the one looked at then)

## Fog

fog-title = Fog cards
fog-why = A card tells some delegations what others do not know. It is dealt by hand or with its inject, and is on no wall until it is lifted.
fog-add = Add a card
fog-seats = Who is told
fog-text = What they are told
fog-says = Facts as they are told
fog-with = Dealt with
fog-by-hand = by hand
fog-deal = Deal
fog-lift = Lift: everybody may know
fog-lower = Take off the wall again
fog-take-back = Take back
fog-said = What it says
fog-remove = Remove this card
fog-told = Lifted: { $name }. Everybody may know it, and the log says so.
fog-state-prepared = prepared
fog-state-dealt = dealt
fog-state-lifted = lifted
fog-lifted = { $plural ->
    [one] { $seats } had been told: { $text }
   *[other] { $seats } had been told: { $text }
}
seat-mark-fog = has a fog card

## Run sheet

sheet-there = Minutes there are
sheet-planned-of = { $planned } planned of { $whole }
sheet-planned-over = { $count ->
    [one] { $planned } planned of { $whole }: { $number } minute too many
   *[other] { $planned } planned of { $whole }: { $number } minutes too many
}
sheet-sealed = Play it sealed: every answer stays hidden until it is opened
sheet-add-step = Add a step
sheet-name = What is done
sheet-minutes = Minutes
sheet-round = Round
sheet-objective = Objective
sheet-injects = Injects planned
sheet-note = Note, private
sheet-none = none
sheet-up = Move up
sheet-down = Move down
sheet-remove = Remove this step
sheet-rounds = Rounds of play
sheet-round-kind = kind
sheet-round-day = day looked at (open: the same)
sheet-round-name = name (open: its number)
sheet-add-round = Add a round
sheet-remove-round = Remove the last round
sheet-objectives = Objectives
sheet-objective-number = Objective { $number }
sheet-add-objective = Add an objective
sheet-question-number = Question { $number }
sheet-add-question = Add a question
