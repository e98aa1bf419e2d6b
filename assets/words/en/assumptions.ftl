### The page of the assumptions and readings, and the campaign.

confidence-range = { $word }, { $low }–{ $high }%

## The page

menu-ledger = Assumptions and readings…
ledger-close = Back to the session
ledger-title = Assumptions and readings
ledger-tab = Assumptions
ledger-tab-readings = Readings side by side
ledger-intro = What the model assumes, with its source. A change holds in this session alone, takes one step of undo, and is named in every export.
ledger-search = Search the assumptions
ledger-changed-only = Changed ({ $count })
ledger-contested-only = Contested
ledger-decides-only = Decides here
ledger-filters = Filters
ledger-group = Group of assumptions
ledger-group-all = All groups
ledger-group-effects = What effects amount to
ledger-group-means = Armed attack: means at a level of effects
ledger-group-form = What a form suggests
ledger-group-likelihood = Words of likelihood
ledger-group-effort = What a level of effort amounts to
ledger-group-response = What an ally would give
ledger-group-story = The adversary’s story: strength, 0 switches off
ledger-group-effects-hint = feeds the armed attack
ledger-group-means-hint = feeds the armed attack
ledger-group-form-hint = a suggestion to whoever fills in the form; no rule reads a number of dead
ledger-group-likelihood-hint = the range beside each word; no rule reads a percentage
ledger-group-effort-hint = feeds the response
ledger-group-response-hint = feeds the response
ledger-group-story-hint = feeds the story told of the response
ledger-none = No assumption matches.
ledger-reset-all = All as shipped
ledger-reset = Back to { $value }
ledger-first-day = first day
ledger-later = later
ledger-none-moves = No precedent moves.
ledger-legend-contested = contested
ledger-legend-changed = changed here
ledger-legend-decides = decides here
ledger-was = { $name }: { $to } instead of { $from }
ledger-reason = Reason, if you like
ledger-mark-contested = { $name } (contested)
ledger-line-bands = Numbers from which a band is suggested
ledger-line-share = Share of monthly defence spending
ledger-line-stand-in = Stand-in for a missing defence budget, share of GDP a year
ledger-line-gravity = Most effort, by the effects
ledger-line-short = Short of Article 5
ledger-line-national = National help while the Council is blocked
ledger-low = from
ledger-high = to
ledger-strength = strength
assumptions-line = { $count ->
    [one] One assumption changed: { $list }.
   *[other] { $number } assumptions changed: { $list }.
 }

reason-given = Reason given

## The cases judged again

ledger-cases = The { $count } cases, judged again
ledger-cases-shipped = All as shipped: each case stands as the program judges it, by what was known last.
ledger-cases-nothing = Nothing moves: every case stands as it did.
ledger-cases-moved = { $count ->
    [one] One case moves.
   *[other] { $number } cases move.
 }
ledger-case-stays = stays: { $value }
ledger-case-first = first day: { $from } → { $to }
ledger-case-later = { $from } → { $to }
ledger-case-element = { $element }: { $from } → { $to }
ledger-case-council = Council: { $from } → { $to }

## Why

why-assumptions = Assumptions that decided ({ $count })
why-assumption-open = Show in the ledger: { $name }

## Readings side by side

compared-hint = A click follows a reading at that point; hover for its source. Each cell says what that choice alone would move.
compared-own = Chosen here
compared-whole = Read so at every point
compared-same = As alliance practice.
compared-turns = changes the verdict
compared-alone = Alone { $effect }
compared-turning = { $count ->
    [0] All three readings give the same verdict of the threshold.
    [one] The verdict depends on one point; it stands first.
   *[other] The verdict depends on { $number } points; they stand first.
 }
compared-weakest = Weakest: { $element }, { $grade }
compared-open = Compare the readings: { $clause }

## Campaign

campaign-title = Campaign ({ $count } linked)
campaign-add = Link an incident
campaign-new = Earlier incident { $number }
campaign-name = Linked incident
campaign-day = First day
campaign-same-author = Same author, at least probable
campaign-related-purpose = Related purpose
campaign-close-in-time = Close in time
campaign-note = Source of the link
campaign-remove = Take back: { $title }
campaign-counts = It counts: all three conditions hold.
campaign-counts-not = It does not count: { $conditions }.
campaign-condition-no = { $condition }: no
campaign-condition-unknown = { $condition }: not known
campaign-before = { $count ->
    [0] on the same day
    [one] one day before
   *[other] { $number } days before
 }
campaign-after = { $count ->
    [one] one day after
   *[other] { $number } days after
 }
campaign-for = For summing
campaign-against = Against summing
ledger-group-help = Help: kinds, cost, time and approval
ledger-group-help-hint = feeds the response
ledger-line-mix = The kinds in a suggested help
ledger-line-mix-no-forces = The same, without armed forces
ledger-line-cost = Cost a month of { $per }, thousands of US dollars: { $measure }
ledger-line-effect = Days until it takes effect: { $measure }
ledger-line-approval = Days of approval for armed help: { $class }
