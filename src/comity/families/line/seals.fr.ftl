# Au sujet d'octets : scellés et leur ouverture, points de contrôle, contradictions, corps effacés.

line-seal = Scellé
line-seal-short = Scellé de { $author } : { $class }, à ouvrir avant le { $open_by }
line-seal-full = { $author } scelle des octets de la classe : { $class }, { $size ->
        [one] { $size } octet
       *[other] { $size } octets
    } au plus. Ouverture promise avant le : { $open_by }. Un scellé établit que ces octets existaient avant un moment. Il n’établit aucune intention, ni qu’aucun autre plan n’a été scellé.
line-seal--commitment = Engagement
line-seal--commitment-hint = L’empreinte du sel et du texte. Chacun peut la contrôler une fois le scellé ouvert.
line-seal--class = Classe
line-seal--class-hint = Ce qui a été scellé.
line-seal--size = Taille
line-seal--size-hint = En octets, par pas de 1 024, pour que la taille dise peu.
line-seal--open_by = À ouvrir avant le
line-seal--open_by-hint = La date d’ouverture promise, ou NONE.
state-SEAL-COMMITTED = DÉPOSÉ
state-SEAL-ANCHORED = ANCRÉ : une autre partie le détient
state-SEAL-OPENED = OUVERT, l’empreinte concorde
state-SEAL-DOES_NOT_MATCH = NE CONCORDE PAS
state-SEAL-UNOPENED = NON OUVERT après son terme

line-seal_open = Ouverture d’un scellé
line-seal_open-short = Ouverture du scellé { $re }
line-seal_open-full = { $author } ouvre le scellé { $re } pour { $audience }. Chaque nœud contrôle si l’empreinte concorde.
line-seal_open--re = Scellé
line-seal_open--re-hint = Le scellé qui est ouvert.
line-seal_open--salt = Sel
line-seal_open--salt-hint = Les octets aléatoires hachés avec le texte.
line-seal_open--plaintext = Ce qui a été scellé
line-seal_open--plaintext-hint = Exactement tel qu’il a été scellé.
line-seal_open--audience = Pour qui
line-seal_open--audience-hint = Qui peut le voir.

line-checkpoint = Point de contrôle
line-checkpoint-short = Point de contrôle de { $author } sur { $heads_n ->
        [one] { $heads_n } fil
       *[other] { $heads_n } fils
    }
line-checkpoint-full = Le nœud de { $author } déclare la tête de { $heads_n ->
        [one] { $heads_n } fil
       *[other] { $heads_n } fils
    } qu’il détient, et signe la sienne avec les deux genres de clé.
line-checkpoint--heads = Têtes
line-checkpoint--heads-hint = Taille et racine de chaque fil.
line-checkpoint--root = Racine des têtes
line-checkpoint--root-hint = Une empreinte sur toutes les têtes.
line-checkpoint--cosign_of = Contresigne
line-checkpoint--cosign_of-hint = Le point de contrôle auquel un témoin répond.
line-checkpoint--note = Texte signé
line-checkpoint--note-hint = Origine, taille et racine avec leurs signatures, au format des journaux de transparence.

line-evidence = Constat d’une contradiction
line-evidence-short = Deux positions du dossier de { $author } se contredisent
line-evidence-full = Le nœud de { $author } verse au dossier que des octets signés se contredisent en { $about }. Le fichier d’empreinte { $evidence } les contient ; chacun peut le contrôler.
line-evidence--evidence = Fichier
line-evidence--evidence-hint = L’empreinte du fichier qui contient les octets.
line-evidence--about = Positions
line-evidence--about-hint = Les deux positions qui ne peuvent être vraies ensemble d’un même fil.
state-CONTRADICTION-KEPT = AU DOSSIER
state-CONTRADICTION-WITHDRAWN = RETIRÉ

line-erased = Corps effacés
line-erased-short = { $refs_n ->
        [one] { $refs_n } corps scellé effacé
       *[other] { $refs_n } corps scellés effacés
    } par { $author }
line-erased-full = { $author } a effacé { $refs_n ->
        [one] { $refs_n } corps scellé
       *[other] { $refs_n } corps scellés
    }. Désormais ils ne comptent dans aucune image de cette partie ; les enveloppes restent au dossier.
line-erased--refs = Messages
line-erased--refs-hint = D’un à deux cents.
state-ERASED-KEPT = AU DOSSIER
state-ERASED-WITHDRAWN = RETIRÉ

code-SEAL_CLASS-LAUNCH_PLAN = plan d’un tir
code-SEAL_CLASS-ACTIVITY_PLAN = plan d’une activité
code-SEAL_CLASS-ORDER = ordre
code-SEAL_CLASS-LIST = liste
code-SEAL_CLASS-DATA = données
code-SEAL_CLASS-OTHER = autre
