# Was einen zweiten Blick verdient: zwei Tatsachen nebeneinander.

doubt-historic-at-once = Der Zeitpunkt heißt historisch, vor Jahren und neu zugeschrieben, und der erste Tag ist { $day }.
doubt-imminent-with-effects = Der Zeitpunkt heißt unmittelbar bevorstehend, und Menschen sind getroffen oder Sachen schon beschädigt.
doubt-author-is-attacked = { $state } ist als Urheber genannt und steht unter den Angegriffenen.
doubt-domestic-by-state = Die Lenkung heißt rein innerstaatlich, und der Urheber ist ein Staat, seine Streitkräfte, seine Agenten oder seine Stellvertreter.
doubt-sea-on-land = Ort „{ $place }“: das Gebiet ist { $area }, und der Punkt liegt an Land.
