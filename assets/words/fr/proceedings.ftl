### Les travaux du Conseil : étapes, textes, accord tacite, conditions, échelle.

pane-proceedings = Travaux du Conseil

## Les textes et le pas qu’ils font

text-kind-consultation = Déclaration à l’issue des consultations
text-kind-consultation-art = la déclaration à l’issue des consultations
text-kind-solidarity = Déclaration de solidarité
text-kind-solidarity-art = la déclaration de solidarité
text-kind-measure = Mesure en deçà de l’article 5
text-kind-measure-art = la mesure en deçà de l’article 5
text-kind-provisional = Conclusion provisoire
text-kind-provisional-art = la conclusion provisoire
text-kind-article-5 = Article 5
text-kind-article-5-art = l’article 5
text-titled = { $rung } « { $title } »

text-matter = les événements du { $day } (« { $title } »)
text-matter-of-day = les événements du { $day }
text-consultation = Le Conseil de l’Atlantique Nord s’est réuni [sur la demande présentée par { $ally }] pour des consultations sur { $matter }. Les Alliés [sont profondément préoccupés et] poursuivront leurs consultations.
text-solidarity = Le Conseil de l’Atlantique Nord condamne { $matter } [avec la plus grande fermeté]. Allié attaqué : { $ally }. Les Alliés lui expriment leur pleine solidarité.
text-measure = Le Conseil de l’Atlantique Nord convient de la mesure suivante : { $measure }. [Elle est défensive, et les Alliés la réexaminent au bout de trois mois.]
text-provisional = Le Conseil de l’Atlantique Nord convient que, s’il est établi que { $matter } ont été dirigés depuis l’étranger contre { $ally }, ils seront considérés comme relevant de l’article 5 du Traité de l’Atlantique Nord.
text-article-5 = Le Conseil de l’Atlantique Nord convient que { $matter } constituent une attaque armée contre { $ally } et relèvent de l’article 5 du Traité de l’Atlantique Nord. Chaque Allié prêtera assistance par l’action qu’il jugera nécessaire.
text-measure-open = la mesure qui reste à nommer

## Échéances

deadline-room = { $count ->
    [one] pendant { $number } minute à l’horloge de la salle
   *[other] pendant { $number } minutes à l’horloge de la salle
 }
deadline-day = jusqu’à la fin du { $day }
deadline-hour = jusqu’à { $time } le { $day }

## Ce qui peut se faire

act-raised = Saisir le Conseil
act-met = Se réunir de manière informelle
act-article-4-asked = Demander des consultations au titre de l’article 4
act-article-4-held = Tenir les consultations
act-article-5-proposed = Proposer l’article 5
act-said = L’Allié attaqué se prononce
act-put = Mettre un texte sur la table
act-silence-opened = Soumettre un texte à la procédure d’accord tacite
act-silence-broken = Rompre l’accord tacite
act-letter-withdrawn = Retirer la lettre
act-amended = Modifier le texte
act-withdrawn = Retirer le texte
act-adopted = Convenir du texte
act-confirmed = Confirmer l’origine
act-measures-decided = Décider des mesures
act-national-action = Agir à titre national
act-moved = Renvoyer à une autre instance
act-letter-sent = Informer le Conseil de sécurité
act-ended = Clore les travaux

## Ce qui a été fait

done-raised = { $plural ->
    [one] { $by } saisit le Conseil
   *[other] { $by } saisissent le Conseil
 }
done-met = Le Conseil se réunit de manière informelle
done-article-4-asked = { $plural ->
    [one] { $by } demande des consultations au titre de l’article 4
   *[other] { $by } demandent des consultations au titre de l’article 4
 }
done-article-4-held = Les Alliés se consultent au titre de l’article 4
done-article-5-proposed = { $plural ->
    [one] { $by } propose l’article 5
   *[other] { $by } proposent l’article 5
 }
done-said = Sur l’article 5, { $by } : { $request }
done-put = Texte mis sur la table : { $text }
done-silence-opened = La procédure d’accord tacite est ouverte sur { $text }, { $until }
done-silence-broken = Accord tacite rompu par { $by }
done-silence-broken-reason = Accord tacite rompu par { $by } : « { $reason } »
done-letter-withdrawn = { $plural ->
    [one] { $by } retire sa lettre
   *[other] { $by } retirent leur lettre
 }
done-amended = Le texte est modifié : version { $version }
done-withdrawn = Le texte est retiré
done-adopted = Le Conseil convient du texte
done-confirmed = Il est établi que l’attaque a été dirigée depuis l’étranger
done-measures-decided = Des mesures sont décidées : { $words }
done-national-action = { $plural ->
    [one] { $by } agit à titre national : { $words }
   *[other] { $by } agissent à titre national : { $words }
 }
done-national-action-plain = { $plural ->
    [one] { $by } agit à titre national
   *[other] { $by } agissent à titre national
 }
done-moved = L’instance qui décide est désormais { $body }
done-letter-sent = { $plural ->
    [one] { $by } informe le Conseil de sécurité
   *[other] { $by } informent le Conseil de sécurité
 }
done-ended = Les travaux sont clos

## Pourquoi une étape ne vient pas ensuite

refusal-not-now = Cette étape ne découle pas de l’état des travaux.
refusal-nobody = Nommez qui le fait.
refusal-no-seat = { $plural ->
    [one] { $ally } ne siège pas, ce jour-là, dans l’instance qui décide.
   *[other] { $ally } ne siègent pas, ce jour-là, dans l’instance qui décide.
 }
refusal-no-text = La session ne contient aucun texte de ce numéro.
refusal-no-version = Le texte n’a pas de version { $version }.
refusal-same-version = La version { $version } est déjà sur la table.
refusal-broken-already = { $plural ->
    [one] { $ally } a déjà rompu cet accord tacite.
   *[other] { $ally } ont déjà rompu cet accord tacite.
 }
refusal-no-letter = { $plural ->
    [one] { $ally } n’a pas écrit de lettre.
   *[other] { $ally } n’ont pas écrit de lettre.
 }
refusal-said-already = { $plural ->
    [one] { $ally } l’a déjà dit.
   *[other] { $ally } l’ont déjà dit.
 }
refusal-says-nothing = Choisissez ce que dit l’Allié : { $ally }.
refusal-done-already = { $plural ->
    [one] { $ally } l’a déjà fait.
   *[other] { $ally } l’ont déjà fait.
 }
refusal-same-body = Cette instance est déjà saisie.

## Titres

headline-silence-runs = La procédure d’accord tacite est ouverte sur { $text }, { $until } : qui ne s’y oppose pas consent.
headline-text-broken = Accord tacite sur { $text } rompu par { $allies }.
headline-text-broken-reason = Accord tacite sur { $text } rompu par { $ally } : « { $reason } ».
headline-text-opposed = { $plural ->
    [one] { $ally } s’oppose à { $text }.
   *[other] { $ally } s’opposent à { $text }.
 }
headline-text-waits = { $count ->
    [one] Sur la table, { $text }, qui attend { $names }.
   *[other] Sur la table, { $text }, qui attend { $number } Alliés : { $names }.
 }
headline-text-agreed = Personne ne s’oppose à { $text } : le Conseil peut en convenir.
headline-text-adopted = { $body } convient du texte suivant : { $text }.
headline-text-fell = L’accord tacite sur { $text } a été rompu, et le Conseil n’en est plus saisi.
headline-text-withdrawn = Texte retiré, dont le Conseil n’est plus saisi : { $text }.
headline-could-not-agree = Les Alliés n’ont pas pu convenir d’un texte. Chacun peut toujours demander des consultations, et chacun reste libre d’aider.
headline-ended-without-text = Les travaux s’achèvent sans texte.
headline-ended-agreed = Les travaux s’achèvent, et le Conseil est convenu du texte suivant : { $text }.

card-silence = Qui ne s’oppose pas consent { $until }. Accord tacite rompu par : { $allies }
card-silence-broken = La procédure d’accord tacite était ouverte { $until }. Rompue par : { $allies }
card-silence-nobody = —
card-held = Le délai est écoulé, et il faut encore retirer l’objection ou la condition, ou rompre l’accord tacite par écrit : { $allies }.
card-broken = Accord tacite rompu par { $allies }. Modifiez le texte et soumettez-le de nouveau, ou retirez-le.

## Conditions

stance-term-attribution-reaches = l’attribution atteint au moins « { $rung } »
stance-term-security-council-informed = le Conseil de sécurité est informé
stance-term-others-support = { $count ->
    [one] au moins { $number } autre Allié soutient le texte
   *[other] au moins { $number } autres Alliés soutiennent le texte
 }
stance-term-ally-supports = { $plural ->
    [one] { $ally } soutient le texte
   *[other] { $ally } soutiennent le texte
 }
knot = Chacun attend l’un des autres : { $allies }. Ensemble, ils laissent passer le texte.
attendance-present = présent
attendance-absent = absent
attendance-absent-meeting = Le siège est vide : en réunion, il est attendu.
attendance-absent-silence = Le siège est vide : sous la procédure d’accord tacite, il consent, sauf s’il la rompt par écrit.
source-silence = l’accord tacite n’a pas été rompu

## L’échelle

word-passes = pourrait laisser passer
word-if-met = une fois une condition remplie
word-not-said = pas encore de réponse
word-objects = opposition
consensus-ladder-line = { $rung } : { $passing } pourraient laisser passer à présent
consensus-ladder-objects = s’y opposent : { $allies }
consensus-ladder-nobody = personne ne s’y oppose
consensus-ladder-highest = Texte le plus avancé auquel personne ne s’oppose : { $rung }.
consensus-ladder-none = Chaque texte rencontre une opposition. Chaque Allié peut toujours demander des consultations.

## Chemins vers le consensus

path-agreed = le Conseil en convient
path-blocked = bloqué par { $allies }
path-waits = une condition reste ouverte : { $allies }
path-ask = se prononce : { $ally }
path-more = { $count ->
    [one] encore { $number } Allié à entendre
   *[other] encore { $number } Alliés à entendre
 }
path-waited-for = { $count ->
    [one] { $number } Allié l’attend
   *[other] { $number } Alliés l’attendent
 }
path-answer-supports = soutient
path-answer-lets-pass = ne s’oppose pas
path-answer-objects = s’oppose

## Tours, préréglages, réglages

round-formal = formel
round-informal = informel
round-tour-de-table = tour de table
round-numbered = Tour { $number }
round-named = Tour { $number } · { $name }
round-as-last = comme au tour précédent
round-not-spoken = ne s’est pas prononcé à ce tour
preset-lets-pass = Tous laissent passer
preset-undecided = Tous indécis
preset-as-last-round = Comme au tour précédent
preset-as-pinned = Comme épinglé
reason-owed-never = Personne ne doit de motif
reason-owed-objections = Qui s’oppose doit un motif
reason-owed-objections-and-reservations = Qui s’oppose ou émet une réserve doit un motif
text-state-running = procédure d’accord tacite ouverte
text-state-broken = accord tacite rompu
text-state-opposed = opposition
text-state-waits = attend
text-state-agreed = sans opposition
ending-agreed = clos sur un texte convenu
ending-not-agreed = clos sans consensus
ending-without-text = clos sans texte

## Ce que dit une vérification

hint-proceedings-differ = { $fact } : au { $day }, le fichier dit autre chose que ce qui découle des étapes des travaux. Les étapes comptent ; la ligne est conservée.
hint-proceedings-illegal = l’étape { $number } des travaux, { $act } le { $day }, ne découle pas des étapes précédentes et ne change rien
hint-text-without-french = le texte { $number } des travaux n’a pas de français dans la version { $version }
hint-text-without-english = le texte { $number } des travaux n’a pas d’anglais dans la version { $version }

## Dans le journal

aspect-terms = { $seat }, conditions que le programme lit
aspect-attendance = { $seat }, siège
aspect-speaks-to = { $seat }, texte visé
aspect-step = Travaux, étape { $number }
aspect-council-text = Texte { $number }
aspect-round = Tour { $number }
aspect-round-looked-at = Tour considéré
aspect-guests = Invités
aspect-reason-owed = Motif dû
step-text = texte { $text }, version { $version }
step-version = version { $version }
step-in-words = { $step } (« { $words } »)
text-in-version = { $text }, version { $version }

## À l’écran

tab-proceedings = Procédure
proceedings-none = Aucune étape n’est franchie : les faits disent de quoi le Conseil est saisi. La première étape ouvre les travaux.
proceedings-take-over = Dès qu’une étape est franchie, [F22] à [F27] découlent des étapes. Ce que disent ces faits à présent est conservé et ne compte plus.
proceedings-over = Les travaux sont clos. Annuler reprend la dernière étape.
proceedings-follows = Découle des étapes des travaux.
proceedings-open = Ouvrir les travaux
proceedings-table = Sur la table
proceedings-no-table = Aucun texte n’est sur la table.
proceedings-texts = Textes
proceedings-version = Version { $number } sur { $count }
proceedings-against = Marqué : ce qui a changé depuis la version { $number }.
proceedings-new-words = nouveau : « { $words } »
proceedings-struck-words = biffé : « { $words } »
proceedings-brackets = Entre crochets, non convenu
proceedings-words = Ses termes
proceedings-with-text = Avec un texte
proceedings-in-council = Au Conseil
proceedings-put-again = Modifier et soumettre de nouveau
proceedings-reached = L’échéance est atteinte
proceedings-record = Étapes franchies
proceedings-look = Considérer le { $day }
proceedings-go-to = Aller au { $day }
brackets-left = { $count ->
    [one] Des mots restent entre crochets à un endroit : personne n’en est convenu. Modifiez le texte avant d’en convenir.
   *[other] Des mots restent entre crochets à { $number } endroits : personne n’en est convenu. Modifiez le texte avant d’en convenir.
 }
bracket-line = { $count ->
    [0] « { $words } » : { $wanted }
    [one] « { $words } » : { $wanted } ; { $number } Allié pourrait s’en accommoder
   *[other] « { $words } » : { $wanted } ; { $number } Alliés pourraient s’en accommoder
 }
bracket-wanted = voulu par { $allies }
bracket-wanted-by-nobody = personne n’est nommé qui le veuille
step-early = Des étapes du { $last } sont déjà franchies : aucune du { $day } ne peut suivre. Allez au { $last }, ou annulez-les.
step-not-taken = L’étape n’a pas été franchie : une étape postérieure est déjà là. Allez à son jour, ou annulez-la.
step-full = Une session n’en garde pas davantage. Commencez-en une nouvelle.
card-would-hold = { $plural ->
    [one] À l’échéance, le texte resterait en suspens : { $allies } maintient une opposition ou une condition. L’accord tacite se rompt par écrit, ou l’opposition se retire.
   *[other] À l’échéance, le texte resterait en suspens : { $allies } maintiennent une opposition ou une condition. L’accord tacite se rompt par écrit, ou l’opposition se retire.
 }

form-who = Qui
form-nobody = personne encore
form-request = Position sur l’article 5
form-text = Texte
form-held = { $number }. { $text }
form-new = nouveau : { $rung }
form-words-en = Anglais
form-words-fr = Français
form-deadline = Qui se tait consent jusqu’à
form-by-room = l’horloge de la salle
form-by-day = un jour de l’incident
form-minutes = { $minutes ->
    [one] minute
   *[other] minutes
 }
form-day = Jour de l’échéance
form-hour = Heure
form-step-hour = Heure de l’étape
form-reason = Raison par écrit
form-reason-owed = Ici, qui rompt l’accord tacite doit une raison. Écrivez-la.
form-words = En mots
form-source = Source
form-stamp = Heure et source
form-bad-hour = Ce n’est pas une heure. Écrivez heures et minutes, par exemple 10:00.
form-bad-day = Ce n’est pas un jour. Écrivez-le ainsi : 2003-02-10.
form-past-day = L’échéance précède le jour considéré. Choisissez ce jour ou un jour suivant.
form-left = Commencé, pas encore franchi :
form-go-on = Reprendre : { $step }

clock-start = Lancer l’horloge
clock-pause = Suspendre l’horloge
clock-more = +1 min
clock-less = −1 min
clock-left = Reste { $time }
clock-paused = suspendue
clock-over = Le temps est écoulé.
clock-kept = L’accord tacite n’a pas été rompu : le texte est convenu.
clock-kept-brackets = L’accord tacite n’a pas été rompu : le texte est convenu, et des mots y restent entre crochets.
clock-slept = L’horloge est suspendue : l’ordinateur s’est mis en veille, ou son heure a été changée. Relancez-la quand la salle est prête.
clock-over-elsewhere = Le temps est écoulé. Au jour considéré, aucun accord tacite n’est en cours : allez au jour de la dernière étape pour conclure.
clock-over-writing = Le temps est écoulé, et une étape sur ce texte est en cours de saisie : franchissez-la, ou quittez-la. « L’échéance est atteinte » conclura ensuite l’accord tacite.

texts-none = Aucun texte encore. Partez d’un modèle.
texts-new = Nouveau texte
texts-pick = Texte affiché
texts-put = Soumettre ce projet à la procédure d’accord tacite
texts-title = Titre du texte
texts-measure = Mesure, par son identifiant au catalogue ou en mots
texts-version = Version { $number }
texts-wanted = Voulu par
texts-acceptable = Peuvent s’en accommoder
texts-bracket = [{ $words }] { $who }
texts-next = Version suivante ({ $number })
texts-hint = Ce qui n’est pas convenu se met entre [crochets].
texts-draft-en = Projet en anglais
texts-draft-fr = Projet en français
texts-keep = Garder comme version { $number }

written-title = Ce qui est écrit n’est encore enregistré nulle part
written-line = Cela se trouve dans un formulaire de la procédure, une note ou un projet, et disparaît avec le programme. Revenez le valider, ou quittez sans le garder.
written-end = Quitter sans le garder
