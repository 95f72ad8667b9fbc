# Le recueil de phrases : des phrases convenues d’avance. Un numéro ne passe jamais à une autre phrase.
# $a, $b et $c sont les blancs dans leur ordre : leur contenu est dans values/phrases.py.

activity-signal = Signal du recueil de phrases
activity-signal-short = Phrase { $phrase } : { $phrase_said }
activity-signal-full = { $author } donne le signal { $phrase } du recueil de phrases : { $phrase_said } Un signal demande, déclare et remercie ; il n’ordonne rien et ne permet rien.
activity-signal--phrase = Phrase
activity-signal--phrase-hint = Son numéro dans le recueil : « comity phrases ».
activity-signal--params = Blancs
activity-signal--params-hint = Une valeur pour chaque blanc, par son numéro.
activity-signal--from_craft = Du bâtiment ou de l’aéronef
activity-signal--from_craft-hint = Nom ou indicatif de celui qui signale.
activity-signal--to_craft = Au bâtiment ou à l’aéronef
activity-signal--to_craft-hint = Nom ou indicatif de celui à qui le signal s’adresse.
activity-signal--pos = Position
activity-signal--pos-hint = WGS 84.
state-SIGNAL-KEPT = DONNÉ
state-SIGNAL-WITHDRAWN = RETIRÉ

phrase-unknown = [la phrase { $n } n’est pas dans ce recueil ; blancs : { $params }].
phrase-group-1 = Contact
phrase-group-2 = Quart
phrase-group-3 = Manœuvre en mer et dans les airs
phrase-group-4 = Sécurité
phrase-group-5 = Incident
phrase-group-6 = S’arrêter et prendre du champ
phrase-group-7 = Recherche et sauvetage
phrase-group-8 = Lancements
phrase-group-9 = Courtoisie et clôture
blank-BEARING = relèvement
blank-DISTANCE = distance (m)
blank-TIME = moment
blank-PLACE = lieu
blank-PARTY = partie
blank-NUMBER = nombre
blank-CHANNEL = canal (kHz)

phrase-101 = J’ai compris votre message.
phrase-102 = J’ai votre message ; je ne le comprends pas encore en entier.
phrase-103 = Veuillez répéter votre message.
phrase-104 = Veuillez me répondre sur { $a }.
phrase-105 = J’écoute sur { $a } jusqu’au { $b }.
phrase-106 = Je parle pour { $a }.
phrase-107 = Je demande qu’un officier de { $a } me parle au moment { $b }.
phrase-108 = La liaison est mauvaise ; je n’entends pas tout.

phrase-201 = Mon quart change au moment { $a } ; ce bureau reste de service.
phrase-202 = Ma position est { $a } au moment { $b }.
phrase-203 =
    J’observe { $a ->
        [one] { $a } bâtiment ou aéronef
       *[other] { $a } bâtiments ou aéronefs
    }, relèvement { $b }, distance { $c }.
phrase-204 = Je vois votre bâtiment ou aéronef en { $a } au moment { $b }.
phrase-205 = J’ai une panne technique ; je compte être de retour au moment { $a }.
phrase-206 = Je n’ai rien à signaler depuis { $a }.

phrase-301 = Ma route est au { $a }.
phrase-302 = Je viens sur tribord ; ma nouvelle route est au { $a }.
phrase-303 = Je viens sur bâbord ; ma nouvelle route est au { $a }.
phrase-304 = Je garde ma vitesse et ma route au { $a }.
phrase-305 = Je stoppe au moment { $a } et reste sans erre.
phrase-306 = Je ne peux pas manœuvrer librement jusqu’au { $a }.
phrase-307 = Je vous passe à { $a }, au relèvement { $b } depuis vous.
phrase-308 = Je descends à { $a } au-dessus du niveau moyen de la mer.
phrase-309 = Je monte à { $a } au-dessus du niveau moyen de la mer.
phrase-310 = Je lance ou récupère des aéronefs en route au { $a } jusqu’au { $b }.
phrase-311 = Je me tiens à { $a } de vous ou davantage.

phrase-401 = Il y a un danger pour le trafic en { $a }.
phrase-402 = Il y a des tirs réels à moins de { $a } autour de { $b } jusqu’au { $c }.
phrase-403 = J’ai des plongeurs à l’eau en { $a } jusqu’au { $b }.
phrase-404 = Mes feux sont éteints à cause d’une panne.
phrase-405 = Mon transpondeur ne fonctionne pas depuis { $a }.
phrase-406 = Un objet dérive, relèvement { $a } depuis moi, distance { $b }.

phrase-501 = Je signale un incident en { $a }, moment { $b }.
phrase-502 = À ma connaissance au moment { $a }, personne n’est blessé de mon côté.
phrase-503 =
    Je signale { $a ->
        [one] { $a } personne blessée
       *[other] { $a } personnes blessées
    } de mon côté.
phrase-504 = Je vous demande de me parler de l’événement du { $a }.
phrase-505 = J’examine la question ; je reprends la parole au plus tard au moment { $a }.
phrase-506 = Je déclare une distance de { $a } entre votre bâtiment ou aéronef et le mien au moment { $b }.

phrase-601 = Je vous demande de rester où vous êtes jusqu’au { $a }.
phrase-602 = Je m’arrête et reste en { $a }.
phrase-603 = Je me replace en { $a }.
phrase-604 = Aucune de mes armes n’est dirigée vers vous.
phrase-605 = Je ne fais rien de plus maintenant ; j’attends votre parole.
phrase-606 = Je propose que nous nous tenions tous deux à { $a } l’un de l’autre jusqu’au { $b }.
phrase-607 = Mon mouvement en { $a } n’est pas dirigé contre vous.

phrase-701 = J’ai besoin d’aide en { $a }.
phrase-702 =
    Je cherche { $a ->
        [one] { $a } personne disparue
       *[other] { $a } personnes disparues
    } près de { $b }.
phrase-703 =
    J’ai à bord { $a ->
        [one] { $a } personne secourue
       *[other] { $a } personnes secourues
    }.
phrase-704 = Je participe à la recherche en { $a } à partir du { $b }.
phrase-705 = Veuillez laisser { $a } libre pour la recherche.
phrase-706 =
    Je demande l’évacuation médicale de { $a ->
        [one] { $a } personne
       *[other] { $a } personnes
    } depuis { $b }.
phrase-707 = Je remets la coordination de la recherche à { $a } au moment { $b }.

phrase-801 = Le lancement que j’ai notifié a lieu comme je l’ai notifié.
phrase-802 = Le lancement que j’ai notifié n’a pas lieu.
phrase-803 = Ce que l’on voit en { $a } au moment { $b } est le lancement que j’ai notifié.
phrase-804 = J’observe un lancement, relèvement { $a }, au moment { $b } ; je vous demande ce que c’est.

phrase-901 = Merci.
phrase-902 = Je vous souhaite une bonne traversée.
phrase-903 = Je vous souhaite un bon vol.
phrase-904 =
    Merci de l’aide donnée à { $a ->
        [one] { $a } personne
       *[other] { $a } personnes
    } en { $b }.
phrase-905 = Je termine cet échange ; je reste à l’écoute sur { $a }.
