### Rounds, the clock and the floor: on the console, on the wall, and as they are heard.

round-planned = { $kind }, { $number } min
round-on-bar = { $round } · { $kind }
round-clock-runs = { $round } · { $time }
round-clock-stands = { $round } · { $time } · { $state }
round-over = The time of Round { $number } is over.
round-spoken = { $count ->
    [one] { $number } of { $whole } has spoken
   *[other] { $number } of { $whole } have spoken
}
round-stood = { $seat }, Round { $number }: { $stance }
round-stood-unspoken = { $seat }, Round { $number }: { $stance }, not spoken this round
round-reason-before = Reason given in Round { $number }
seat-last-round = last round { $stance }
rounds-open = Rounds…
rounds-window = Rounds and speakers
rounds-next = Next round
rounds-minutes-next = Minutes planned for the next round
rounds-minutes = Minutes planned for this round
rounds-set-clock = Start the clock with them
rounds-clock = Clock
rounds-moved = Who moved since the last round
rounds-nearer = Nearer to letting it pass: { $allies }
rounds-further = Further from it: { $allies }
rounds-nobody-moved = Nobody moved.
rounds-first = There is no round before this one.
rounds-none = No round has begun. Begin the first one above.
rounds-alignment = Round by round
rounds-alignment-hint = A faint sign: not spoken this round.
rounds-seat = Seat
rounds-time = Spoken
rounds-counts = All seats
rounds-count = Round { $number }, { $stance }: { $count }

## The floor

floor-title = Speakers
floor-speaks = { $ally } { $plural ->
    [one] has
   *[other] have
} the floor
floor-speaks-time = { $who } · { $time }
floor-nobody = Nobody has the floor.
floor-next = Next speaker
floor-end = End the turn
floor-list-empty = Nobody is on the list. Choose a seat and what it asks for.
floor-waiting = { $number }. { $seat } · { $ask }
floor-withdraw = Take { $seat } off the list
floor-who = Seat that asks
floor-ask-floor = Floor
floor-ask-point-of-order = Point of order
floor-ask-information = Information
floor-nobody-waits = Nobody is on the list of speakers. Add a seat under “Rounds…”, or hold a tour de table.
floor-tour-over = Everybody at the table has had the floor.

## The clock

clock-blank = The clock stands while the wall is blank. T lets it go on.
clock-break = The clock stands in the break. T lets it go on.
clock-minute = One minute left.
clock-ten = Ten seconds left.
stage-silence = Put a text under silence
stage-break = A seat breaks silence
stage-break-who = Who breaks silence?
stage-no-text-yet = No text is on the table yet: the proceedings put one there, and Ctrl+T puts one under silence.
stage-no-silence = No silence runs that a seat could break. Ctrl+T puts a text under silence.
stage-silence-not-now = No text can be put under silence now: the proceedings say what comes first.
ballot-absent = { $plural ->
    [one] { $ally } is marked absent: its answer is kept and lies in no envelope. 0 marks the seat present again.
   *[other] { $ally } are marked absent: their answers are kept and lie in no envelope. 0 marks a seat present again.
}
ballot-opened = The envelopes are open. { $headline }
wall-over = time is over

## Dry run

dry-run = Dry run
dry-run-why = Time goes thirty times as fast, nothing is logged and nothing is kept. At its end the session is as it was.
dry-run-on = Dry run: nothing is kept
dry-run-end = End the dry run
dry-run-begun = This is a dry run: time goes thirty times as fast, and nothing of it is kept.
dry-run-ended = The dry run is over. The session is as it was before it; nothing of the run is kept.
dry-run-keeps-nothing = In a dry run nothing is saved, exported or pinned. End the dry run first.
vigil-kept = The screen is kept awake while something is shown.
vigil-refused = This system does not let the program keep the screen awake. For the workshop, switch screen saver and sleep off in the settings of the system.
wall-dry-run = Dry run: time goes thirty times as fast, and nothing is kept.
