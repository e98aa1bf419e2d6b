# A whole class in one table: what each file says, what was predicted, where it parts, and what of a rubric is seen.

class-title = A class
class-title-of = A class: { $title }
class-files = { $count ->
    [one] { $number } file stands in the table.
   *[other] { $number } files stand in the table.
}
class-passed = { $count ->
    [one] { $number } file was passed over and is named at the end.
   *[other] { $number } files were passed over and are named at the end.
}
class-compared = Compared with the case as it was handed out.
class-with-model = Compared with a model answer.
class-anonymous = Codes stand in the place of names. A code is made of what is in a file, so that the same file has the same one each time.
class-no-mark = The program compares and counts. It gives no mark, and to agree with a teaching model is not to be right.

class-table = What each file says
class-who = Name
class-code = Code
class-file = File
class-day = Day looked at
class-reading = Reading
class-assumes = assumes otherwise: { $names }
class-reading-own = { $reading }, but at { $points }
class-facts = Facts changed
class-facts-which = Which facts
class-seats = Seats changed
class-seats-which = Which seats
class-notes = Words in notes
class-arguments = Own arguments
class-convinced = What convinced
class-convinced-not = nobody says
class-convinced-own = of their own: { $count }
class-predicted-of = { $part }: predicted
class-sure-of = { $part }: how sure
class-then-of = { $part }: the program then
class-group = Parted from the group
class-model = Parted from the model
class-remark = Remark
class-said-agreed = predicted { $answer } ({ $sure }): as the program then
class-said-differed = predicted { $answer } ({ $sure }): the program said { $program } then
class-not-predicted = not predicted
class-number-of = { $number }: { $names }
class-nowhere = nowhere
class-parted = { $count ->
    [one] { $number } place: { $names }
   *[other] { $number } places: { $names }
}
class-remark-newer = written by a newer version (format { $format }); what is new in it is not read
class-remark-again = { $count ->
    [one] predicted { $number } time; the first counts
   *[other] predicted { $number } times; the first counts
}

class-spread = How the group answers
class-spread-part = Part
class-spread-answers = Answers, each with how many gave it
class-spread-commonest = Given most often
class-spread-shared = two as often
class-spread-handed = The case as handed out
class-spread-model = The model
class-answer-count = { $answer } ({ $number })

class-calibration = How sure, how right: the group
class-calibration-none = No file holds a prediction. It goes into a file when it is saved after it was revealed.
class-calibration-intro = { $count ->
    [one] One file with a prediction, { $answers } answers; of each file the first prediction counts.
   *[other] { $number } files with a prediction, { $answers } answers; of each file the first prediction counts.
}
class-calibration-alt = For each word of likelihood the share of answers that agreed with the program, over the range that the word stands for. { $rows }
class-calibration-row = { $word }: { $agreed } of { $answers }
class-calibration-caption = The mark is the share that agreed with the program as it answered then; the bar is the range that the word stands for. A hollow mark says that they are few.
class-calibration-table = For each word, how often what was said with it agreed

class-rubric = Rubric
class-rubric-table = What the program sees is filled in; what only you can judge is left open
class-criterion = { $what } ({ $points })
class-points = Points
class-points-seen = { $seen } of { $whole }; { $open } left to you
class-points-seen-head = Points seen by the program
class-points-whole-head = Points that it can see
class-points-open-head = Points left to you
class-tick-seen = yes
class-tick-not-seen = no
class-tick-open = for you to judge
class-tick-nothing-to-compare = nothing to compare with

class-passed-head = Passed over
class-passed-line = { $name }: { $why }
class-why-empty = the file is empty
class-why-newer = a newer version of the program wrote it (format { $format }), and this one cannot read it
class-why-unreadable = it does not load: { $why }
class-why-unreadable-anonymous = it does not load
class-why-too-many = more files than are read at once
class-why-given = it is the case as handed out, the model answer or the rubric
class-why-same-as = it is, byte for byte, the same file as { $name }
class-why-earlier-than = it is an earlier state of the same work as { $name }, which stands in the table

class-progress = { $done } of { $whole } files
class-no-form = the end of the name says what is written, and this is none of .html, .csv and .json
class-nothing = there is no session file
class-rubric-fault = criterion { $number }: there is no answer `{ $found }`; possible are { $possible }
class-left-out = { $count ->
    [one] { $number } file beyond the { $most } that are read at once was left out
   *[other] { $number } files beyond the { $most } that are read at once were left out
}

class-menu = A class in one table…
class-window = A class in one table
class-drop = Choose a folder, or drop files or a folder on the window. Nothing in them is changed, and nothing is sent anywhere.
class-part-folder = Folder or files
class-part-handed = Case as handed out
class-part-model = Model answer
class-part-rubric = Rubric
class-choose = Choose…
class-choose-of = { $part }: choose…
class-read = Read
class-codes = Codes in the place of names
class-save-html = Save as a page…
class-save-csv = Save as a table…
class-save-json = Save for programs…
class-agreed = Predicted as the program
class-no-dialog = No dialog of the system appears. Type the path into its field, then Enter.
class-nothing-saved = No dialog of the system appears, so nothing was saved. `casus class` writes the same table.
class-file-name = class
class-unread = { $name }: { $why }
