### Les motifs lus du côté de l’auteur : un exercice pour l’équipe rouge.

lens-title = Lire du côté de l’auteur
lens-why = Un exercice pour l’équipe rouge : le scénario lu du côté de son auteur, par les seules règles du programme. Il nomme les faits que lit le droit, et rien de la manière dont quoi que ce soit se fait.
lens-close = Retour aux motifs
lens-met = Rempli : rien ne le maintient en deçà.
lens-alone = Aucun fait ne le relèverait à lui seul.
lens-lift = { $fact } : { $values } donnerait « { $grade } ».
lens-lift-whole = { $fact } : { $values } donnerait « { $grade } », et l’ensemble du seuil : { $status }.
lens-value = « { $value } »
lens-story = Ce que l’auteur pourrait en dire
