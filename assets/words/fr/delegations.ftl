### Délégations, leurs fiches de rôle, et ce qu’elles s’écrivent.

delegations-tab = Délégations
delegations-none = Aucune délégation n’est encore notée. On peut aussi en donner une à chaque siège.
delegations-each = Une par siège
delegations-each-why = Une délégation pour chaque siège sans voix, appelée de son nom.
delegation-add = Ajouter une délégation
delegation-new = Nom d’une nouvelle délégation
delegation-name = Nom de la délégation { $number }
delegation-seats = Sièges
delegation-seats-of = Sièges ({ $name })
delegation-people = Personnes
delegation-people-of = Personnes ({ $name }), séparées par un point-virgule
delegation-remove = Retirer la délégation { $name }
delegation-role-of = Fiche de rôle : { $name } (privée)
delegation-role-empty = Fiche de rôle : { $name } (privée, vide)
delegation-role-why = Seules cette délégation et la personne qui dirige peuvent la lire. Elle ne va sur aucun grand écran, et ne quitte le programme que si vous le demandez.
delegation-interest = Intérêt
delegation-red-line = Ligne rouge
delegation-ask = Demande
delegation-unnamed = Délégation { $number }
delegations-secretary-general = Secrétaire général
delegations-secretary-general-why = Préside le Conseil.
delegations-chair = Préside à sa place
delegations-unspoken = { $count ->
    [one] Personne ne parle au nom de ce siège : { $names }.
   *[other] Personne ne parle au nom de { $number } sièges : { $names }.
}
delegations-all-spoken = Chaque siège a quelqu’un qui parle en son nom.
delegations-twice = Plusieurs délégations parlent au nom d’un siège, { $seat } : { $names }. La première compte.
delegations-not-seated = { $seat } n’a pas de siège ce jour-là : { $name }
delegations-guests = Invités
seat-spoken-for = Parle en son nom : { $name }
seat-spoken-for-people = Parle en son nom : { $name } ({ $people })

## Messages.

messages-tab = Messages
messages-none = Rien n’est encore écrit.
messages-none-of-seat = Rien de ce siège.
messages-private = Privé : seuls l’auteur, les destinataires et la personne qui dirige peuvent le voir.
messages-show = Montrer ce qu’ils disent
messages-hide = Cacher ce qu’ils disent
messages-filter = Messages de
messages-filter-all = tous les sièges
message-from = De
message-from-why = Un code ou un nom ; vide pour la personne qui dirige.
message-to = À
message-to-why = Des codes ou des noms séparés par une virgule ; vide pour la personne qui dirige.
message-kind = Ce que c’est
message-text = Ce qu’il dit
message-send = Le noter
message-read-as = { $from } → { $to }
message-leader = la personne qui dirige
message-kind-message = Message
message-kind-side-deal = Accord à part
message-line = { $number }. { $kind }, { $from } → { $to }
message-line-when = { $number }. { $kind }, { $from } → { $to } ({ $when })
message-remove = Retirer le message { $number }
message-condition = Condition de ce siège : { $seat }
message-condition-of = Message { $number } : en faire une condition de ce siège, { $seat }
message-condition-why = Le siège prend une réserve dont ces mots sont la condition ouverte. Le grand écran montre une condition à tout le monde.
message-is-condition = C’est une condition de ce siège, { $seat }.
