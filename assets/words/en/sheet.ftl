### Tables from a spreadsheet: what they are called, what is said of their lines, and what was meant.

sheet-open = Paste or open a table…
sheet-title = Tables from a spreadsheet
sheet-hint = Paste rows with their first line, or open a CSV file. The first line says what it is: seats and stances, delegations, or injects. An empty cell leaves things as they are.
sheet-text = Rows
sheet-file = Open a file…
sheet-clear = Empty the field
sheet-apply = Apply
sheet-apply-why = One step, which one undo takes back. Lines that are refused stay out.
sheet-private = Write private columns too: role sheets, and injects that nobody has seen
sheet-copy = Copy
sheet-save = Save…
sheet-write = Write out as a table
sheet-copy-of = Copy as a table: { $table }
sheet-save-of = Save as a table: { $table }
sheet-preview = What this does
sheet-nothing = Nothing changes.
sheet-not-read = The file could not be read.
sheet-no-dialog = No dialog appears. Open the file in a spreadsheet, and paste its rows here.
sheet-too-slow = The disk does not answer. Try again.
sheet-unread = { $count ->
    [one] This column is not read: { $names }
   *[other] These columns are not read: { $names }
}
sheet-count-added = { $number } new
sheet-count-changed = { $number } changed
sheet-count-unchanged = { $number } as before
sheet-count-refused = { $number } refused
sheet-fate-added = new
sheet-fate-changed = changed
sheet-fate-unchanged = as before
sheet-fate-refused = refused
sheet-line = Line { $line }
sheet-line-said = Line { $line }, { $name }: { $what }
sheet-change-stance = { $before } → { $after }
sheet-table-stances = Seats and stances
sheet-table-delegations = Delegations
sheet-table-injects = Injects

## What columns are called. Beside each other name of it, with a comma between; capitals and accents do not matter.

sheet-column-seats = Seats
sheet-column-seats-also = seat, ally, allies, country, countries, nation, nations, state, states, code, member, members of the council, delegation of
sheet-column-stance = Stance
sheet-column-stance-also = position, stances
sheet-column-condition = Condition
sheet-column-condition-also = conditions
sheet-column-reason = Reason
sheet-column-reason-also = reasons, why, justification
sheet-column-name = Delegation
sheet-column-name-also = name, delegations, team
sheet-column-people = People
sheet-column-people-also = delegates, delegate, members, persons, participants, participant, students, names
sheet-column-interest = Interest
sheet-column-interest-also = interests, aim, aims
sheet-column-red-line = Red line
sheet-column-red-line-also = red lines, redline
sheet-column-ask = Ask
sheet-column-ask-also = asks, request, demand, wants
sheet-column-title = Title
sheet-column-title-also = inject, injects, event
sheet-column-text = Text
sheet-column-text-also = wall, text on the wall
sheet-column-facts = Facts
sheet-column-facts-also = fact, changes, fact changes
sheet-column-objective = Objective
sheet-column-objective-also = objectives, learning objective, training objective
sheet-column-round = Round
sheet-column-round-also = from round
sheet-column-after = After
sheet-column-after-also = after inject
sheet-column-note = Note
sheet-column-note-also = notes, remark, remarks, comment, comments

## Why a table is not read.

sheet-head-empty = Nothing stands here yet.
sheet-head-too-large = This is more than the program reads: at most { $lines } lines and { $bytes } bytes.
sheet-head-unknown = The first line names no table. It stands there: { $found }. Known are { $columns }.
sheet-head-twice = The first line names a column twice: { $column }.

## Why a line is refused.

refusal-missing = The cell is empty: { $column }.
refusal-no-such-seat = No seat is called “{ $found }”.
refusal-meant = Did you mean { $meant }?
refusal-not-seated = { $seat }: no seat on this day.
refusal-seat-twice = { $seat } stands in line { $line } already.
refusal-seat-taken = { $seat }: the delegation “{ $name }” speaks for it already. Take it away there first.
refusal-no-such-stance = No stance is called “{ $found }”.
refusal-no-reservation = A condition belongs to a reservation.
refusal-name-twice = “{ $name }” stands in line { $line } already.
refusal-no-such-fact = No fact is called “{ $found }”. Write for example { $example }.
refusal-no-such-value = { $fact } has no value “{ $found }”.
refusal-not-in-table = { $fact } is more than a cell can say. State it in the window.
refusal-no-such-objective = There is no objective “{ $found }”. Write its number or its words.
refusal-no-such-inject = No other inject above is “{ $found }”. Write its number or its title.
refusal-not-a-number = { $column }: a whole number from 1 belongs here, and not “{ $found }”.
refusal-is-live = This inject is published and stays as it is. Recall it first.
refusal-surplus = “{ $found }” stands beyond the last column of the first line.
refusal-too-long = { $column }: the text is longer than the program keeps.
refusal-full = The program keeps no more of them.
refusal-open-quote = A quotation mark has no end, so that everything after it is one cell.
