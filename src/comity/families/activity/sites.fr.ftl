# Sites protégés, mouvements de secours, silence local.

# Figure sur tout rendu de A15, A16 et A17.
asks-no-permission = Cet avis ne demande aucune autorisation ; protégé avec ou sans avis.
asks-no-permission-short = ne demande aucune autorisation ; protégé avec ou sans avis

activity-site = Avis de site protégé
activity-site-short = Site { $site_id } ({ $function }), valable { $valid } ; { asks-no-permission-short }
activity-site-full = { $author } donne avis du site { $site_id } : { $names } ; { $function }, exploité par { $operator }, à { $pos }. Vérification : { $verified_by }. Valable { $valid } ; { $author } le confirme par un nouvel avis du même site au moins tous les 90 jours. { asks-no-permission }
activity-site--site_id = Identifiant du site
activity-site--site_id-hint = Celui de l’auteur ; un avis ultérieur qui le porte confirme de nouveau le site.
activity-site--names = Noms
activity-site--names-hint = Dans chaque langue où il en a un.
activity-site--function = Fonction
activity-site--function-hint = Ce à quoi sert le site.
activity-site--operator = Exploitant
activity-site--operator-hint = Qui l’exploite.
activity-site--pos = Position
activity-site--pos-hint = WGS 84 ; seuls les destinataires peuvent la lire.
activity-site--outline = Contour
activity-site--outline-hint = Un polygone qui l’entoure.
activity-site--verified_by = Vérification
activity-site--verified_by-hint = Comment la position a été vérifiée.
activity-site--valid = Validité
activity-site--valid-hint = De et à, en UTC. Un nouvel avis la renouvelle.
activity-site--contact = Contact
activity-site--contact-hint = Qui joindre sur le site ; jamais rendu public.
activity-site--photo = Photographie
activity-site--photo-hint = Par son empreinte ; le fichier voyage à part.
activity-site--coarse = Lieu approximatif
activity-site--coarse-hint = Ce qui peut être dit du lieu à d’autres qu’aux destinataires.

activity-movement = Avis de mouvement de secours
activity-movement-short =
    { $org } : { $legs_n ->
        [one] { $legs_n } étape
       *[other] { $legs_n } étapes
    }, { $vehicles_n ->
        [one] { $vehicles_n } véhicule
       *[other] { $vehicles_n } véhicules
    }, { $persons_n ->
        [one] { $persons_n } personne
       *[other] { $persons_n } personnes
    } ; { asks-no-permission-short }
activity-movement-full =
    { $author } donne avis d’un mouvement de { $org } : { $purpose } { $emergency_is ->
        [yes] Il s’agit d’une urgence.
       *[no] Il ne s’agit pas d’une urgence.
    } { $vehicles_n ->
        [one] { $vehicles_n } véhicule
       *[other] { $vehicles_n } véhicules
    }, { $persons_n ->
        [one] { $persons_n } personne
       *[other] { $persons_n } personnes
    } ; { $legs_n ->
        [one] { $legs_n } étape
       *[other] { $legs_n } étapes
    } : { $legs }. { asks-no-permission }
activity-movement--org = Organisation
activity-movement--org-hint = À qui est ce mouvement.
activity-movement--purpose = But
activity-movement--purpose-hint = Ce à quoi il sert.
activity-movement--emergency = Urgence
activity-movement--emergency-hint = S’il n’a pas pu être notifié 48 heures à l’avance.
activity-movement--legs = Étapes
activity-movement--legs-hint = Départ, arrivée et heures de chacune, dans l’ordre du parcours.
activity-movement--vehicles = Véhicules
activity-movement--vehicles-hint = Type, plaque, couleur et marquage de chacun, et si son toit est marqué.
activity-movement--persons = Personnes
activity-movement--persons-hint = Combien voyagent.
activity-movement--cargo = Chargement
activity-movement--cargo-hint = Ce qui est transporté.
activity-movement--tracker = Balise
activity-movement--tracker-hint = Identifiant du dispositif de suivi.
activity-movement--contact = Contact
activity-movement--contact-hint = Qui joindre pendant le mouvement ; jamais rendu public.
activity-movement--overnight = Haltes de nuit
activity-movement--overnight-hint = Où le mouvement passe la nuit.

activity-movement_status = État d’un mouvement
activity-movement_status-short = Mouvement { $re } : { $state }, { $at } ; { asks-no-permission-short }
activity-movement_status-full =
    { $author } déclare du mouvement notifié dans { $re }, à { $at } : { $state }. { $state_is ->
        [UNDER_FIRE] Quiconque reçoit ceci est prié de le transmettre aussitôt.
       *[other] Le mouvement suit ce qui a été notifié, sauf indication contraire.
    } { asks-no-permission }
activity-movement_status--re = Mouvement
activity-movement_status--re-hint = L’avis du mouvement ; seul son auteur dit où il en est.
activity-movement_status--state = État
activity-movement_status--state-hint = SOUS LE FEU part en FLASH.
activity-movement_status--at = À
activity-movement_status--at-hint = UTC.
activity-movement_status--pos = Position
activity-movement_status--pos-hint = WGS 84 ; seuls les destinataires peuvent la lire.

activity-silence = Proposition de silence local
activity-silence-short = Silence pour { $purpose }, { $window }, { $area }
activity-silence-full = { $author } propose que tout feu et tout mouvement de forces se taisent { $window }, dans la zone suivante : { $area }. But : { $purpose }. C’est convenu lorsque chaque destinataire accepte ces mêmes termes ; le silence d’une partie n’accepte rien, et prendre note n’accepte rien.
activity-silence--area = Zone
activity-silence--area-hint = WGS 84.
activity-silence--window = De et à
activity-silence--window-hint = UTC.
activity-silence--purpose = But
activity-silence--purpose-hint = Ce à quoi sert le silence.
activity-silence--crews = Véhicules des équipes
activity-silence--crews-hint = Type, plaque, couleur et marquage de chacun, et si son toit est marqué.
activity-silence--object = Objet
activity-silence--object-hint = Ce qui est réparé, déminé ou recherché.
