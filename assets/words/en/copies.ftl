### Copies for others, and what their author asks of whoever gets one.

copies-menu = Copy for others…
copies-title = Copy for others
copies-for = For
copies-students = students
copies-head = A copy of { $title } for { $name }, as known on { $day }
copies-find = Will find
copies-leave = Will not find
copies-nothing = nothing
copies-from = { $name }, from { $day }
copies-opens-sealed = Opens sealed: whoever gets it predicts the four answers first, where the settings ask for that.
copies-opens-open = Opens with its answers in sight. Under Assignment, beside the facts, they are sealed.
copies-no-delegations = A delegation gets a copy once it speaks for a seat: page Prepare a workshop…, Delegations.
copies-stays = The session on screen stays as it is.
copies-save = Save the copy…
copies-file-students = students
copies-original = This is the file of the session itself. A copy goes under another name.

# What a session holds, each with how many there are

content-head = Title, question and days
content-assignment = Assignment
content-summary = Summary
content-facts = Facts
content-stances = Stances
content-words = Reasons and conditions in words
content-steps = Steps and rounds
content-texts = Texts before the Council
content-pledges = Pledges
content-help = Needs, refusals, who leads
content-readings = Reading and assumptions
content-room = What the room says of costs and story
content-record = Record: what really followed
content-sources = Sources
content-notes = Notes
content-plan = Plan of the workshop
content-injects = Injects
content-pictures = Pictures
content-fog = Fog cards
content-delegations = Delegations
content-people = People by name
content-role-sheets = Role sheets
content-messages = Messages
content-predictions = Predictions of the answers
content-translations = Texts in another language
content-extras = Content of a newer version
content-log = Lines of the log

verb-copied = Written to { $path }. The session itself stays as it is.
verb-copy-exists = a file stands here already, and nothing is replaced; name another
verb-no-recipient = nobody here is called { $name }; possible are: { $names }
verb-many-recipients = more than one delegation is called { $name }; name a seat of it by its code

# What is asked

assignment-title = Assignment
assignment-menu = Assignment
assignment-none = Nothing is asked yet. It is written beside the facts, under Assignment.
assignment-briefing = briefing
assignment-asks = what is asked
assignment-by = until when
assignment-hides = what stays hidden
assignment-field = { $name } ({ $language })
assignment-language = Language of the assignment
assignment-sealed = Sealed when it is opened
assignment-sealed-why = Whoever opens the file predicts first, where the settings offer or require that. A file that you work on yourself opens as you left it.
