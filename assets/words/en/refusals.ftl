### Why a file does not open, and what to do
reason-folder = it is a folder
reason-no-ordinary-file = it is no ordinary file
reason-no-such-file = there is no such file
reason-may-not-read = you may not read it
remedy-folder = Make the folder, or save in another one.
remedy-right = Check that you may write there, or save in another folder.
remedy-room = Make room on the disk, or save on another one.
remedy-disk = Check the disk and that you may write there, or save in another folder.

### Slips in a file written by hand; what stands in the notation is given
slip-no-such-field = there is no field `{ $found }` here.
slip-no-such-value = `{ $found }` is not one of the values.
slip-meant = Did you mean `{ $word }`?
slip-possible = Possible are { $words }.
slip-take-away = Take it away.
slip-missing-field = the field `{ $field }` is missing in the record that ends here. Add `{ $entry }`.
slip-field-twice = the field `{ $field }` stands here twice.
slip-list = a list is expected here. A fact is a list of dated values, `{ $facts }`; a value that is itself a list is written `{ $list }`, and `{ $unknown }` stands for unknown.
slip-record = a record is expected here. A record is written `{ $record }`; a fact is a list of them, `{ $facts }`.
slip-text = a text is expected here. Texts, days and states stand in quotes, `{ $text }`.
slip-number = a whole number is expected here. It is written in digits alone, without a fraction; what is counted has no sign and is at most { $most }.
slip-listed = one of a list of values is expected here. Such a value stands bare, without quotes, for example `{ $bare }`; some carry another, for example `{ $count }` or `{ $measure }`.
slip-optional = a value that may be missing is expected here. Write `{ $some }`, or leave the field out; a point is `{ $point }`.
slip-comma = a comma is missing here, before what follows. Numbers are whole and without spaces.
slip-closing = a closing `{ $bracket }` is expected here. A comma or a bracket is missing, or a number is not whole.
slip-colon = a colon is missing here. A field is written `{ $field }`, with a comma after it.
slip-wrong-escape = a backslash in a text begins a special sign, and this is none. Write two backslashes for one.
slip-cut-short = the file ends too early. A closing bracket is missing, or the end of the file is lost.
slip-trailing = something stands here after the last bracket of the session. Take it away, or look before it for a `{ $bracket }` too many.
slip-open-text = the text that begins here has no end. Its closing quotation mark `{ $mark }` is missing.
slip-quotation-mark = this is `{ $mark }`, and texts stand in straight quotation marks. Type `{ $straight }`.
slip-too-deep = brackets are nested too deep.
slip-not-a-day = `{ $text }` is not a day of the calendar. Write year-month-day, for example { $example }.
slip-not-a-day-meant = `{ $text }` is not how a day is written. Write `{ $meant }`.
slip-not-a-moment = `{ $text }` is not a moment. Write day and universal time, for example { $example }.
slip-not-a-code-meant = `{ $text }` is not a state’s code. Write `{ $meant }`.
slip-not-a-code = `{ $text }` is not a state’s code. Write three capital letters, for example { $example }.
slip-off-the-globe = this point is not on the globe. Write latitude and longitude in ten-thousandths of a degree, for example { $example }.
slip-text-too-long = this text has { $found } bytes, and the program keeps { $most } in one text. Shorten it or share it out.
slip-list-too-long = this list has more than { $most } entries, the most that the program keeps. Take some away.
slip-other = the reader of the notation says: { $what }.

### Slips told all at once
slip-written = { $kind ->
    [list] a list is expected here.
    [record] a record is expected here.
    [text] a text is expected here, in quotation marks.
    [number] a whole number is expected here.
    [optional] a value that may be missing is expected here.
   *[listed] one of a list of values is expected here.
} Write `{ $text }`.
slip-mark-in-text = a quotation mark stands inside a text. Write `{ $mark }` in its place, or use “ and ” inside texts.
slip-name-in-quotes = the name of a field stands without quotation marks. Write `{ $name }`.
slip-curly-bracket = records stand in round brackets. Write `{ $open }` and `{ $close }`.
slip-no-brackets = a list of records holds each of them in brackets of its own. Write `{ $sample }`.
slip-not-closed = a bracket is not closed. Write `{ $bracket }` here.
slip-wrong-bracket = `{ $found }` stands where `{ $meant }` closes the bracket. Write `{ $meant }`.
slip-second-comma = this comma is one too many. Take it away.
slip-stray-sign = `{ $sign }` belongs nowhere here. Take it away, or put it into a text in quotation marks.
slip-no-name = the name of this entry is missing. Write `{ $text }`.
slip-no-value = a value is missing here. Write one, or take the field away.
slip-two-values = `{ $what }` has a second value for { $day }, and only one can hold. Take one away or give it another day.
slip-two-values-first = `{ $what }` has a second value for the first day, and only one can hold. Take one away, or give it another day with `{ $from }`.
slip-no-state = there is no state { $code }. Write the code of a state, or declare an invented one in `session`: `{ $example }`.
slip-no-state-near = there is no state { $code }. Did you mean { $near }? An invented state is declared in `session`: `{ $example }`.
slip-not-a-time = `{ $text }` is not a time of the day. Write hours and minutes, for example { $example }.
slip-degrees = points are whole numbers, in ten-thousandths of a degree. Write `{ $text }`.
slip-belongs = It belongs in `{ $place }`.
open-slips = Several mistakes ({ $number }):
open-more-slips = and { $number } more
open-has-copy = The version before is beside it: { $name }.
