# Ce qui figure à côté d'un incident : un fait par ligne.

fact-STEP = { $entry } : signalé par { $party }, { $when }
fact-FOLLOWS = { $party } déclare que { $entry } fait suite à { $about }
fact-MATERIAL = Éléments matériels { $entry } de { $party } : { $kind }, empreinte { $file }, engagée { $when }
fact-MATERIAL_HELD = Le nœud de { $party } détenait le message scellé { $about } au plus tard { $when }
fact-MATERIAL_OPENED = { $party } déclare que { $about } a été ouvert { $when }
fact-FINDING = Constat { $entry } de { $party }, { $when } : { $state }
fact-KEEPS_AWAY = { $author } se tient à l’écart jusqu’à { $when }, pour { $party }
fact-REVOKED_LATER = Révoqué par { $author } ; pour { $party }, en vigueur jusqu’à { $when }
fact-REVOKED_NOT_HELD = Révoqué par { $author } ; rien n’établit encore que le nœud de { $party } le détient : pour { $party }, en vigueur
fact-REVOKED = Révoqué par { $author } ; pour { $party }, sans effet depuis { $when }
fact-STOOD_BACK = { $author } s’est tenu à l’écart jusqu’à { $when } ; pour { $party }, c’est alors terminé
fact-NO_OBJECTION = { $party } déclare ne pas faire objection jusqu’à { $when }. Rien n’est permis par là
fact-NO_OBJECTION_ENDED = Le « pas d’objection » de { $party } a pris fin { $when }. Depuis, { $party } ne prend aucune position. Rien n’est permis par là
fact-WARNING = Avertissement de { $party }, jusqu’à { $when }. Rien n’est permis par là, ni par le silence
fact-CONDUCT = { $party } déclare un libre passage jusqu’à { $when }
fact-CONDUCT_OVER = Le libre passage déclaré par { $party } a pris fin { $when }. Ce qui protège les personnes en détresse n’en dépend pas
