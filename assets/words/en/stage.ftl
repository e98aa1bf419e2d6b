### The stage on the console: what the wall shows, what comes next, and the presses between them.

stage-show = Show on the wall
stage-on-wall = on the wall
stage-next = next
stage-next-scene = Next scene
stage-previous = Scene before
stage-reveal = Reveal
stage-recall = Recall
stage-blank = Blank
stage-freeze = Freeze
stage-theme = Wall light or dark
stage-money = Money
stage-roll-call = Roll call
stage-roll-call-on = roll call: a digit goes on
stage-clock = Pause the clock, let it go on
stage-more = A minute more
stage-less = A minute less
stage-setup = Wall…
stage-setup-title = The wall
stage-again = Open the wall again
stage-end = Stop showing
stage-ended = The wall is closed. F5 shows again.
stage-envelopes-first = Answers lie in closed envelopes: open them first, in the scene Ballot with Ctrl+Enter.
stage-no-clock = No clock is set: it is set where a text is put under silence.
stage-scene = Scene
stage-seal = Seal the answers
stage-seal-why = The four answers and the envelopes are closed again.
stage-play-sealed = Sealed play: every answer is hidden in this window too until it is opened
stage-sealed-on = sealed play
stage-sealed-open = sealed play: all is open
sealed-title = The answers are sealed.
sealed-partly = { $count ->
    [one] One of the four answers is open.
   *[other] { $number } of the four answers are open.
}
sealed-in-envelopes = What the seats answer lies in closed envelopes.
sealed-by-wall = The wall opens them one by one, and this window follows it.
sealed-by-button = They open one by one. Nothing else here says them before.
sealed-reveal = Open the next
sealed-plate = until it is opened
sealed-pane = Sealed. It shows once all four answers are open.
sealed-refused = Not while the answers are sealed: it would tell them. It works again once all four are open.
sealed-begun = Sealed play: nothing in this window says an answer before it is opened.
sealed-ended = Sealed play is over: every answer shows.
seat-mark-answer-in = its answer is in
stage-look = Language, colours, size
stage-screen = Screen
stage-no-screen = ordinary window
stage-standby = Before it begins and in a break
stage-standby-title = Title on the wall
stage-standby-resumes = When it goes on
stage-room = Name of the room
stage-facts = Facts on the wall, five at most
stage-facts-full = Five facts stand there. Take one off first.
stage-hides-place = Leave the map out
stage-now-next = { $scene } ▸ next: { $next }
stage-now-next-sealed = { $scene } ▸ next: { $next } (sealed)
stage-now-next-round = { $scene } ▸ next: { $next }, with Round { $number }
show-live = On air
show-frozen = Frozen
show-blank = Blank
show-sealed = On air, sealed
scene-test-card = Test card
scene-standby = Standby
scene-situation = Situation
scene-council = Council
scene-ballot = Ballot
scene-text = Text and silence
scene-verdict = Verdict
scene-response = Response
scene-debrief = Debrief
with-key = { $name } ({ $key })
keys-stage = On the stage
keys-next-round-short = Next round

### A workshop that somebody has prepared.

workshop-minutes = { $count ->
    [one] { $number } minute
   *[other] { $number } minutes
}
workshop-rounds = { $count ->
    [one] { $number } round
   *[other] { $number } rounds
}
workshop-ready = The workshop is ready. F5 opens the wall, on which stands first: { $first }. Next comes: { $next }.
workshop-ready-alone = The workshop is ready. F5 opens the wall, on which stands: { $first }.
workshop-step = Step { $number } of { $whole }: { $name }
workshop-round = Round { $number }
workshop-part = { $minutes } of the { $whole } min of Round { $round }
stage-round-first = Step { $step } begins Round { $round }: Ctrl+R begins it.
stage-last-step = That was the last step of the workshop.
workshop-own = Open your own…
workshop-own-line = A session file in which a workshop is prepared.
workshop-steps = Steps…
workshop-steps-title = Steps of the workshop
workshop-page = Prepare a workshop
workshop-page-menu = Prepare a workshop…
workshop-run-sheet = Run sheet
workshop-no-steps = No step is planned yet.
workshop-questions = Questions for the end
show-waits = The wall is dark. F5 shows what stood on it: { $scene }.
show-broken = What stood on the wall could not be read and was set aside as { $path }. The session is whole; F5 begins to show anew.
