### Hints on a session that loads, and what the verbs of the command line say.

## Hints
hint-no-seats = first_day { $day } lies before 24 August 1949, when the Treaty entered into force: there are no seats
hint-last-day-early = last_day { $last } lies before first_day { $first }
hint-as-of-early = as_of { $day } lies before first_day { $first }
hint-value-early = { $fact }: a value begins on { $day }, before first_day { $first }
hint-campaign-late = campaign: `{ $title }` begins on { $day }, after first_day { $first }; incidents are linked to those that came before
hint-no-assumption = assumptions: there is none called `{ $id }`, so it changes nothing
hint-assumption-value = assumptions: `{ $id }` cannot be `{ $value }`, so it changes nothing; possible are { $values }
hint-whole-number = a whole number
hint-blank = no fact is stated yet, so every test is open
hint-no-party = attacked: { $state } is not a Party on { $day }, so Article 5 does not cover it
hint-no-such-object = place `{ $name }`: there is no { $object } in { $area }; choose the object or the area again
hint-unnamed = unnamed
hint-sea-not-sea = place `{ $name }`: { $area } is a sea, and sea_zone says not_sea
hint-zone-no-sea = place `{ $name }`: sea_zone { $zone } has no effect on { $area }, which is not a sea
hint-other-band = harm: on { $day } { $dead } dead suggest { $band }, and harm says { $stated }; a note says why another band was chosen
hint-harm-unknown = harm is unknown on { $day } although the dead are counted; the rules read only the band. Suggested: { $band }
hint-not-counted = { $fact }: the value of { $day } is `{ $confidence }`, so it is shown and read as unknown
hint-brought-by = brought_by: `{ $name }` is neither a state's code nor secretary_general
hint-request-no-party = request: { $ally } was no Party on { $day }, so it cannot ask
hint-request-not-attacked = request: { $ally } is not among the attacked, so what it says is not read
hint-stance-no-seat = stances: { $seat } has no seat on { $day }, so its stance is not read
hint-condition = stances: the condition of { $seat } is read only with a reservation
hint-need-not-attacked = needs: { $ally } is not among the attacked, so nobody is asked for { $what }
hint-refusal-no-seat = refusals: { $ally } has no seat on { $day }, so its parliament is not asked
hint-exclusion = exclusions: { $kind } of { $ally } is read only with a reservation
hint-pledge-no-seat = pledges: { $ally } has no seat on { $day }, so what it pledges is not read
hint-pledge-early = pledges: { $measure } of { $ally } begins on { $day }, before first_day { $first }
hint-pledge-refused = pledges: { $measure } of { $ally } sends forces, and its parliament refuses
hint-pledge-no-forces = pledges: { $measure } sends forces, and { $ally } has none
hint-measure-words = measure: `{ $names }` is no measure of the catalogue, so the whole is read as words and limits nothing
hint-no-measure = { $field }: there is no measure called `{ $id }`, so it amounts to nothing
hint-order = assumptions: `{ $lesser }` ({ $less }) lies above `{ $greater }` ({ $more }), which breaks their order
hint-mix-nothing = assumptions: every share of `{ $name }` is 0, so a suggestion stands under logistics and basing
hint-mix = assumptions: the shares of `{ $name }` add up to { $whole } millionths, so in effect they are { $shares }
hint-invented-known = states: { $code } is the code of a state and cannot be invented
hint-author-name = author: `{ $name }` is a name of { $today }; write { $state }, so that it is read as one
hint-author-no-state = author: `{ $name }` is no state that is known here, and author_kind says a state; write its code, or state author_is_ally
hint-no-state = there is no state { $code }; An invented state is declared in the session, `{ $example }`
hint-no-state-near = there is no state { $code }; did you mean { $near }? An invented state is declared in the session, `{ $example }`
hint-or = or

## Verbs
verb-of-file = { $file }: { $text }
verb-valid = valid
verb-valid-hints = { $count ->
    [one] valid, { $number } hint
   *[other] valid, { $number } hints
}
verb-more-hints = and { $number } more
verb-broken = the file does not match its checksum, so it was changed outside the program or is damaged. Look it through
verb-broken-copy = Or compare it with the version before: `casus diff { $one } { $other }`
verb-newer = a newer version wrote this file (format { $format }); not understood here: { $kept }. Install a newer version to see all of it
verb-nothing = nothing
verb-author-read = author: `{ $older }` is read as { $state }, { $today } by its name of today
verb-as-of-early = { $day } lies before the first day of the incident, { $first }; the first day is read instead
verb-passed-over = { $why }; passed over
verb-no-point = `{ $text }` is no point on the globe; write latitude and longitude in degrees with a comma between, for example 54.5,19.1, and with a minus as --at=-51.7,-57.9
verb-no-object = there is no object `{ $name }`; possible are { $names }
verb-no-target = there is no target `{ $target }` of `{ $part }`. Possible are: { $targets }
verb-target-needs-part = --target needs --part: threshold, request, consensus or response
verb-no-paper = the end of the name says what is written, and this is none of .html, .docx and .txt
verb-no-report = the end of the name says what is written, and this is none of .html, .docx, .txt, log.csv and stances.csv
verb-not-private = `{ $piece }` names nothing in it that is private
verb-no-kind = the end of the name says what is written, and this is none of .svg, .png, .csv and .json
verb-no-size = `{ $text }` is no size; write width and height in points with an x between, from { $least } to { $most }
verb-no-mode = there is no mode `{ $name }`; possible are { $names }
verb-not-printed = the result cannot be printed ({ $why }); check the disk it is sent to
verb-standard-input = standard input
verb-no-window = this program has no window. On Windows `casus.exe` beside it opens one; a build of your own has one with `cargo build --release`. Or ask for a verb: `casus assess FILE` prints the verdict, `casus help` lists the rest
verb-no-party = { $state } is not a Party on { $day }, so Article 5 does not cover it
verb-bands = mass deaths cannot begin at { $mass } where many deaths begin at { $many }: set band.mass_dead above band.many_dead, or lower band.many_dead too
