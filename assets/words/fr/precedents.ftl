## Précédents

precedents-argue = Les précédents sont des arguments ; ils ne lient jamais. Ceux qui partagent le plus de traits sont en tête ; aucun chiffre ne dit à quel point deux cas se ressemblent.
precedents-nothing-close = Rien dans la bibliothèque n’est proche.
precedents-closest-on = Le plus proche par { $likeness } : { $title }.
precedents-nothing-shared = Rien de ce qui est établi ici ne figure dans un précédent.
precedents-decided = Tel qu’il se présentait au jour de la décision : { $day }
precedents-later = Postérieur au jour considéré : personne ne pouvait l’invoquer alors
precedents-afterwards = D’après ce qu’on en savait le { $day } : { $text }
precedents-level = À égalité sur chaque élément
precedents-stronger-than = Plus solide que { $title } sur : { $elements }
precedents-weaker-than = Plus fragile que { $title } sur : { $elements }
precedents-why-not = Pourquoi rien ne s’est passé
cited-apart = { $title } se distingue : { $text }.
cited-sourced = { $sentence } [{ $kind } ; source : { $source }]
likeness-means = les moyens
likeness-effects = les effets
likeness-author = l’auteur
likeness-place = le lieu
likeness-course = le déroulement
own-title = { $title } (à vous)
own-cases = Vos propres précédents
own-hint = Les fichiers de session placés dans { $folder } figurent à côté des cas fournis.
own-passed-over = Laissés de côté
own-problem = { $name } : { $why }
own-too-many = Il y a plus de 200 fichiers de session, et le programme n’en lit pas davantage. Déplacez-en.
own-too-large = Les fichiers dépassent 64 Mio à eux tous, et le programme n’en lit pas davantage. Déplacez-en.
own-read-passed = Laissés de côté : { $names }.
own-read = { $count ->
    [0] Aucun précédent à vous dans { $folder }
    [one] Un précédent à vous dans { $folder }
   *[other] { $count } précédents à vous dans { $folder }
}
menu-own-read = Relire mes précédents
menu-own-open = Ouvrir le dossier de mes précédents

## La lettre de l'article 51 dans la fenêtre

letter-title = Lettre au Conseil de sécurité : liste de contrôle
letter-known = { $item } : { $value }
letter-known-count = { $known } points sur { $of } découlent des faits ; le reste est à dire dans la lettre.
letter-missing = { $item } : pas encore connu
letter-partly = { $item } : { $value } ; pas encore connu : { $missing }
letter-gap-where = où cela s’est passé
letter-gap-what = ce qui a été touché
letter-hit = { $place } – { $object }
letter-to-write-mark = à rédiger
letter-known-mark = connu
letter-denied-mark = les faits disent le contraire
letter-missing-mark = pas connu
letter-copy = Copier en texte
letter-save = Enregistrer en texte
letter-file = lettre-article-51
tracks-owed-by = { $count ->
    [one] Assistance due par un État
   *[other] Assistance due par { $count } États
}
tracks-would-be-owed-by = { $count ->
    [one] Assistance qui serait due par un État
   *[other] Assistance qui serait due par { $count } États
}
tracks-lacks-request = Il manque à la défense collective la demande de l’État attaqué : { $states }
text-saved = Enregistré dans { $path }
text-not-saved = Le texte n’a pas été enregistré ({ $why }). Copiez-le plutôt.
text-copied-instead = Le système n’affiche pas de dialogue de fichier ; le texte a été copié.
citation-in-full = { $citation }, { $address }, consulté le { $day }
citation-with-address = { $citation }, { $address }
