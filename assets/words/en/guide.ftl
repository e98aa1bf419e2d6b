## Guided cases: paged through
menu-guides = Guided case
guide-door = New here? { $title }
guide-door-line = A guided case to page through in five minutes. Nothing of yours is touched; Escape leaves it.
guide-own = Guided cases opened before
guide-step = Step { $number } of { $count }
guide-next = Next
guide-back = Back
guide-finish = Finish
guide-leave = Leave
guide-changed = You changed this step: it is yours to keep as a copy, or to leave.
guide-keep = Keep a copy
guide-only-en = Written in English only.
guide-only-fr = Written in French only.
guide-lit = Look at: { $place }.
guide-left = You left the guided case. Everything is as it was before.
guide-kept = The step is a session of yours now, without a file.
guide-not-now = Not in a guided case. Keep a copy of the step first.
guide-leave-title = Leave { $title }?
guide-leave-line = { $steps ->
    [one] You changed step { $numbers }. That copy goes with the guided case unless you keep it.
   *[other] You changed steps { $numbers }. Those copies go with the guided case; keeping one keeps that of step { $kept }.
}
guide-keep-copy = Keep as a session
guide-let-go = Leave it
guide-stay = Stay

## Guided cases: recorded
menu-record = Record steps…
recorder-title = Record steps
recorder-hint = Work as usual. When the window shows what you want to explain, write a caption and add a step: it keeps the session as it is, notes included, without its log.
recorder-languages = One language is enough. In the other the text is shown as it is, and that is said.
recorder-title-en = Title, English
recorder-title-fr = Title, French
recorder-caption-en = Caption, English
recorder-caption-fr = Caption, French
recorder-lit = Look at
recorder-last = What was used last: { $place }
recorder-add = Add step
recorder-added = Step { $number } added.
recorder-full = A guided case has at most { $count } steps. Save this one, and begin another.
recorder-steps = Steps so far
recorder-none = None yet.
recorder-remove = Remove
recorder-remove-step = Remove step { $number }
recorder-save = Save guided case…
recorder-stop = Stop recording
recorder-untitled = guided-case
recorder-needs-title = Give it a title before you save it.
recorder-stop-title = Stop recording?
recorder-stop-line = What you recorded stands in no file yet, and would be lost.
recorder-back = The steps you had recorded when the program ended are here again, under Help ▸ Record steps…. They stand in no file yet: save them.
recorder-throw-away = Throw it away
guide-path-title = Save the guided case as
guide-save-failed = The guided case was not saved

## Places that a step lights
anchor-headline = the headline
anchor-day = the day looked at
anchor-everyone = the buttons for every seat
anchor-part = the part { $name }
anchor-pane = { $pane }, { $name }

## Files
open-is-guide = This is a guided case and no session. Open it by itself, and it is paged through.
open-newer-guide = The guided case has format { $format }, and this version reads format 1. Install a newer version.
fault-no-steps = The guided case has no step. Add one in the file, or record it anew.
fault-too-many-steps = The guided case has more than { $count } steps. Share them out over two files.
fault-no-title = The guided case has no title in either language. Add one in the file.
fault-no-caption = Step { $step } has no caption in either language. Add one in the file.
fault-too-long = A text of step { $step } is longer than the program reads. Shorten it in the file.
fault-title-too-long = The title is longer than the program reads. Shorten it in the file.
fault-no-such-case = There is no shipped case { $id }. Correct its name in the file; casus cases lists them.
fault-no-session = The guided case names no case, and its first step holds no session. Add one of the two in the file.
fault-twice = In step { $step } { $what } has two values for one day, and only one can hold. Take one away, or give it another day.

## Keys
keys-guide = In a guided case
key-page-down = Page down
key-page-up = Page up
