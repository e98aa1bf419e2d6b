# Prédire, puis révéler : le cas scellé, la comparaison, le degré de certitude et l’accord.

predict-setting = Prédire d’abord
predict-setting-never = jamais
predict-setting-offer = proposer
predict-setting-require = exiger
predict-setting-hint = Demandé quand un cas est ouvert depuis la page d’accueil, et pour un fichier que son auteur a scellé, de quelque façon qu’il soit ouvert. Exigé : aussi quand un cas que personne n’a modifié est ouvert autrement, et aucune réponse n’est montrée avant que les quatre parties soient prédites.

predict-turn = À vous : que diriez-vous ?
predict-sealed = Scellée
predict-sealed-line = montrée quand vous révélez
predict-yours-line = votre réponse jusqu’ici
predict-how-offer = Les quatre réponses sont scellées. Dites ce que vous pensez et à quel point vous en êtes sûr, puis révélez, ou passez.
predict-how-require = Les quatre réponses sont scellées jusqu’à ce que vous ayez dit, pour chacune, ce que vous pensez et à quel point vous en êtes sûr.
predict-facts = Ce que l’on sait le { $day }
predict-seats = { $count ->
    [one] Le Conseil compte { $number } siège ce jour-là. Sa position n’est pas montrée.
   *[other] Le Conseil compte { $number } sièges ce jour-là. Leurs positions, ce dont ils sont saisis et ce que dit l’Allié attaqué ne sont pas montrés.
}
predict-not-known = Non connu : { $facts }
predict-form = Que diriez-vous ?
predict-ask-threshold = Les faits remplissent-ils les conditions des articles 5 et 6 ?
predict-ask-request = Que dit l’Allié attaqué au sujet de l’article 5 ?
predict-ask-consensus = Jusqu’où va le Conseil ?
predict-ask-response = Rangez les Alliés qui aident dans l’ordre de l’aide suggérée. À quel niveau est celui du milieu ?
predict-ask-response-hint = Celui du milieu parmi tous les Alliés qui aident, dans l’ordre des niveaux d’effort suggérés ; rien tant qu’aucun niveau n’est suggéré.
predict-sure = Avec quelle certitude ?
predict-sure-none = choisissez votre certitude
predict-sure-of = { $part }, certitude : { $confidence }
predict-answer-of = { $part } : { $answer }
predict-reveal = Révéler
predict-skip = Passer
predict-missing = { $count ->
    [one] Il reste un choix à faire.
   *[other] Il reste { $number } choix à faire.
}
predict-ready = Les quatre sont choisies. Entrée révèle.
predict-keys = Tab avance, Espace choisit, Page précédente et Page suivante font défiler les faits.
predict-keys-skip = Tab avance, Espace choisit, Page précédente et Page suivante font défiler les faits, Échap passe.

predict-threshold-not-eligible = Non atteint
predict-threshold-arguable = Soutenable
predict-threshold-eligible = Atteint
predict-threshold-indeterminate = Éléments insuffisants
predict-request-not-made = Rien, ou il refuse
predict-request-informs = Il informe, sans plus
predict-request-given = Il demande ou consent
predict-request-unknown = Inconnu, ou nul ne peut demander
predict-consensus-not-raised = Question non soulevée
predict-consensus-consulted = Consultation seule
predict-consensus-not-agreed = Proposé, sans accord
predict-consensus-lesser-measure = Une mesure en deçà de l’article 5
predict-consensus-article-5 = Article 5
predict-response-nothing = Rien encore
predict-response-enabling = Facilités
predict-response-token = Symbolique
predict-response-limited = Limité
predict-response-substantial = Substantiel
predict-response-major = Majeur
predict-consensus-not-agreed-meaning = Un siège s’oppose ou ne s’est pas prononcé, ou l’Allié attaqué n’en veut pas.
predict-consensus-article-5-meaning = Le Conseil convient d’agir au titre de l’article 5, ne serait-ce que jusqu’à confirmation de l’origine.
predict-response-nothing-meaning = Aucun niveau n’est suggéré pour l’Allié du milieu : rien n’est encore convenu, ou rien ne peut être donné.

predict-compare-title = Votre prédiction
predict-compare-menu = Votre prédiction à côté des réponses
predict-compare-intro = { $title }, le { $day }. Ce que vous avez dit reste tel quel, quoi que vous changiez maintenant.
predict-column-yours = Vous
predict-column-program = Le programme
predict-column-record = L’histoire
predict-no-record = rien d’attesté
predict-beside-same = Comme le programme.
predict-beside-stronger = Vous en dites plus que le programme.
predict-beside-weaker = Vous en dites moins que le programme.
predict-beside-open = Vous différez : l’un des deux laisse la question ouverte.
predict-record-same = Comme l’histoire.
predict-record-stronger = Vous en dites plus que l’histoire.
predict-record-weaker = Vous en dites moins que l’histoire.
predict-record-open = Vous différez de l’histoire.
predict-why = Le programme : { $reason }
predict-all-met = Les quatre critères sont remplis.

predict-carry = Ma prédiction entre dans le fichier quand il est enregistré
predict-carry-hint = Quiconque ouvre le fichier peut la lire. Ni les copies pour d’autres ni le grand écran ne l’ont jamais.

predict-calibration-title = Certitude et justesse
predict-calibration-none = Aucune prédiction n’est encore gardée. Ouvrez un cas depuis la page d’accueil, dites ce que vous pensez et à quel point vous en êtes sûr, puis révélez.
predict-calibration-intro = { $count ->
    [one] Une prédiction, { $answers } réponses. Pour chaque mot employé : combien de fois vos réponses données avec ce mot concordaient.
   *[other] { $number } prédictions, { $answers } réponses. Pour chaque mot employé : combien de fois vos réponses données avec ce mot concordaient.
}
predict-calibration-not-right = Concorder avec un modèle pédagogique n’est pas avoir raison : ses réponses reposent sur des lectures et des hypothèses que vous pouvez changer. L’histoire dit ce que le Conseil a fait, et rien de ce qui était licite.
predict-calibration-word = Vous avez dit
predict-calibration-answers = Réponses
predict-calibration-agreed = Comme le programme
predict-calibration-record = Comme l’histoire
predict-calibration-of = { $part } sur { $whole }
predict-calibration-few = peu de réponses
predict-calibration-few-all = Moins de { $number } réponses avec un mot en disent peu.
predict-calibration-record-hint = L’histoire n’est comparée que pour le consensus, là où un cas la dit.
predict-calibration-clear = Effacer toutes les prédictions
predict-calibration-sure = Cliquez encore pour effacer les { $number }
