//! French.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// French, as written in Europe, Canada and Africa.
pub(crate) static FR: Language = Language {
    code: "fr",
    name: "French",
    date_order: DateOrder::DayMonth,
    months: [
        &["janvier", "janv", "jan"],
        &["février", "févr", "fév", "fevrier"],
        &["mars"],
        &["avril", "avr"],
        &["mai"],
        &["juin"],
        &["juillet", "juil"],
        &["août", "aout"],
        &["septembre", "sept"],
        &["octobre", "oct"],
        &["novembre", "nov"],
        &["décembre", "déc", "decembre"],
    ],
    weekdays: &[
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lun", "mar",
        "mer", "jeu", "ven", "sam", "dim",
    ],
    date_words: &["le", "à", "er", "heure", "heures", "de", "du"],
    clock: Clock {
        counted: [&[], &[], &[], &["h", "heure", "heures"], &["min"], &[]],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &["il y a"],
        after: &[],
        units: [
            &["minute", "minutes", "min"],
            &["heure", "heures", "h"],
            &["jour", "jours"],
            &["semaine", "semaines"],
            &["mois"],
            &["an", "ans"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analyse",
            "Attention",
            "Direct",
            "Enquête",
            "Entretien",
            "Exclusif",
            "Infographie",
            "Portrait",
            "Question",
            "Reportage",
            "Réponse",
            "Sondage",
            "Vidéo",
            "À savoir",
            "Édito",
        ],
        ..Filing::PLAIN
    },
    agencies: &[
        "AFP",
        "ANP",
        "APS",
        "ATS",
        "Agence France-Presse",
        "Associated Press",
        "Belga",
        "Bloomberg",
        "EFE",
        "Keystone-ATS",
        "La Presse Canadienne",
        "MAP",
        "PANA",
        "Presse canadienne",
        "Reuters",
        "Xinhua",
    ],
    staff: &[
        "La Rédaction",
        "La rédaction",
        "Rédaction",
        "Notre correspondant",
        "Notre envoyé spécial",
        "Service International",
        "la rédaction",
        "notre correspondant",
        "notre correspondante",
        "nos correspondants",
        "Comité de rédaction",
        "L'équipe de rédaction",
        "Nos envoyés spéciaux",
        "Notre envoyée spéciale",
        "Rédaction digitale",
        "Rédaction locale",
        "Rédaction nationale",
        "Rédaction numérique",
        "Rédaction web",
        "Service Monde",
        "Service Politique",
        "Service Sports",
        "Service Web",
        "Service Économie",
        "Service étranger",
        "Équipe de rédaction",
        "Équipe éditoriale",
        "L'équipe éditoriale",
        "Nos journalistes",
        "Service Culture",
        "Service Société",
        "Service des sports",
    ],
    roles: &[
        "alternant",
        "alternante",
        "analyste",
        "auteur",
        "auteure",
        "autrice",
        "blogueur",
        "blogueuse",
        "chef d'édition",
        "chef de rubrique",
        "chef de service",
        "cheffe d'édition",
        "cheffe de rubrique",
        "cheffe de service",
        "chroniqueur",
        "chroniqueuse",
        "correspondant",
        "correspondant local",
        "correspondante",
        "correspondante locale",
        "correspondants",
        "dessinateur",
        "dessinatrice",
        "directeur de la rédaction",
        "directrice de la rédaction",
        "envoyé spécial",
        "envoyée spéciale",
        "envoyées spéciales",
        "envoyés spéciaux",
        "essayiste",
        "grand reporter",
        "journaliste",
        "journaliste indépendant",
        "journaliste indépendante",
        "journaliste stagiaire",
        "journalistes",
        "photographe",
        "photojournaliste",
        "photoreporter",
        "pigiste",
        "politologue",
        "reporter",
        "rédacteur",
        "rédacteur en chef",
        "rédacteur en chef adjoint",
        "rédacteurs",
        "rédactrice",
        "rédactrice en chef",
        "rédactrice en chef adjointe",
        "rédactrice en cheffe",
        "secrétaire de rédaction",
        "stagiaire",
        "écrivain",
        "écrivaine",
        "éditorialiste",
    ],
    joiners: &["et", "avec"],
    author_labels: &[
        "Auteur",
        "Auteure",
        "Auteurs",
        "Autrice",
        "L'auteur",
        "L'auteure",
        "L'autrice",
        "Les auteurs",
        "Sur l'auteur",
        "À propos de l'auteur",
        "À propos de l'auteure",
        "À propos de l'autrice",
        "À propos des auteurs",
    ],
    located: &["à", "au", "en", "aux", "depuis"],
    function_words: &[
        "le", "la", "les", "des", "et", "du", "une", "est", "dans", "que", "pour", "qui", "sur",
        "par", "au", "pas", "plus", "ce", "avec", "sont", "ont", "aux", "cette", "été", "à", "en",
        "un", "ou", "il",
    ],
    cues: cues! {
        Rail Whole {
            "Articles associés" => "Articles associés" ! "Les articles associés au décret restent.";
            "Articles les plus lus" => "Articles les plus lus" ! "Ses articles les plus lus sont anciens.";
            "Articles liés" => "Articles liés" ! "Les articles liés au bail restent.";
            "Articles populaires" => "Articles populaires" ! "Les articles populaires manquent.";
            "Articles récents" => "Articles récents" ! "Ses articles récents dérangent.";
            "Articles similaires" => "Articles similaires" ! "Les articles similaires du code restent.";
            "Commentaires récents" => "Commentaires récents" ! "Ses commentaires récents dérangent.";
            "Contenus sponsorisés" => "Contenus sponsorisés" ! "Les contenus sponsorisés plaisent.";
            "Dans la même rubrique" => "Dans la même rubrique" ! "Il écrit dans la même rubrique.";
            "Derniers articles" => "Derniers articles" ! "Les derniers articles du code restent.";
            "Dernières actualités" => "Dernières actualités" ! "Les dernières actualités sont tristes.";
            "Dernières infos" => "Dernières infos" ! "Les dernières infos sont tristes.";
            "Dernières nouvelles" => "Dernières nouvelles" ! "Aux dernières nouvelles, il va bien.";
            "La rédaction vous conseille" => "La rédaction vous conseille" ! "Rien de ce que la rédaction vous conseille ne plaît.";
            "La rédaction vous recommande" => "La rédaction vous recommande" ! "Rien de ce que la rédaction vous recommande ne plaît.";
            "Les articles les plus lus" => "Les articles les plus lus" ! "Les articles les plus lus parlent de lui.";
            "Les plus commentés" => "Les plus commentés" ! "Les plus commentés sont les romans.";
            "Les plus consultés" => "Les plus consultés" ! "Les plus consultés sont les romans.";
            "Les plus lus" => "LES PLUS LUS" ! "Les plus lus sont les romans.";
            "Les plus partagés" => "Les plus partagés" ! "Les plus partagés sont les romans.";
            "Nos dernières vidéos" => "Nos dernières vidéos" ! "Dans nos dernières vidéos, il chante.";
            "Plus d'actualités" => "Plus d'actualités" ! "Il veut plus d'actualités locales.";
            "Plus d'articles" => "Plus d'articles" ! "Il veut plus d'articles de loi.";
            "Recommandé pour vous" => "Recommandé pour vous" ! "Ce vin est recommandé pour vous.";
            "Sujets connexes" => "Sujets connexes" ! "Ils ont parlé de sujets connexes.";
            "Sur le même sujet" => "Sur le même sujet" ! "Sur le même sujet, il se tait.";
            "Sur le même thème" => "Sur le même thème" ! "Un film sur le même thème sort.";
            "Voir aussi" => "Voir aussi :" ! "On peut voir aussi la mer.";
            "Vous aimerez aussi" => "Vous aimerez aussi" ! "Vous aimerez aussi la plage.";
            "Vous pourriez aussi aimer" => "Vous pourriez aussi aimer" ! "Vous pourriez aussi aimer la plage.";
            "Vous pourriez être intéressé par" => "Vous pourriez être intéressé par" ! "Vous pourriez être intéressé par la mer.";
            "À découvrir aussi" => "À découvrir aussi" ! "Une ville à découvrir aussi en hiver.";
            "À la une" => "À LA UNE" ! "Il est à la une du journal.";
            "À lire" => "À lire" ! "Un livre à lire.";
            "À lire aussi" => "À LIRE AUSSI" ! "Elle apprend à lire aussi vite.";
            "À voir aussi" => "À voir aussi" ! "Un film à voir aussi en salle.";
            "Ça peut vous intéresser" => "Ça peut vous intéresser" ! "Il dit que ça peut vous intéresser un jour.";
        }
        ReadMore Whole {
            "Afficher la suite" => "Afficher la suite" ! "Il veut afficher la suite du texte.";
            "Afficher plus" => "Afficher plus" ! "Le club veut afficher plus de joie.";
            "Continuer la lecture" => "Continuer la lecture" ! "Il veut continuer la lecture du livre.";
            "En savoir plus" => "En savoir plus" ! "Il veut en savoir plus.";
            [inferred] "L'article continue après la publicité" => "L'article continue après la publicité" ! "Il dit que l'article continue après la publicité.";
            "La suite après la publicité" => "La suite après la publicité" ! "La suite après la pluie.";
            "Lire l'article" => "Lire l'article" ! "Il faut lire l'article du code.";
            "Lire l'article complet" => "Lire l'article complet" ! "Il faut lire l'article complet du code.";
            "Lire la suite" => "Lire la suite" ! "Il faut lire la suite du livre.";
            "Lire la suite de l'article" => "Lire la suite de l'article" ! "Il faut lire la suite de l'article deux.";
            "Lire plus" => "Lire plus" ! "Il faut lire plus de livres.";
            "Lire également" => "Lire également" ! "Il faut lire également les notes.";
            "Poursuivre la lecture" => "Poursuivre la lecture" ! "Il veut poursuivre la lecture du livre.";
            "Voir plus" => "Voir plus" ! "Il veut voir plus de monde.";
            "Voir tous les articles" => "Voir tous les articles" ! "Il veut voir tous les articles du code.";
        }
        ReadMore Start {
            "Lire aussi" => "Lire aussi : Pourquoi les prix montent" ! "On doit lire aussi les notes.";
            "Retrouvez tous nos articles" => "Retrouvez tous nos articles sur le port" ! "Vous retrouvez tous nos articles ici.";
            "À lire aussi" => "À lire aussi : Les prix montent" ! "Il aime à lire aussi.";
        }
        Share Whole {
            "Ajouter aux favoris" => "Ajouter aux favoris" ! "Il veut ajouter aux favoris un outsider.";
            "Cliquez pour imprimer(ouvre dans une nouvelle fenêtre)" => "Cliquez pour imprimer(ouvre dans une nouvelle fenêtre)" ! "Vous cliquez pour imprimer le texte.";
            "Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)" => "Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)" ! "Vous cliquez pour partager sur Facebook.";
            "Cliquez pour partager sur Twitter(ouvre dans une nouvelle fenêtre)" => "Cliquez pour partager sur Twitter(ouvre dans une nouvelle fenêtre)" ! "Vous cliquez pour partager sur Twitter.";
            "Copier le lien" => "Copier le lien" ! "Il faut copier le lien rompu.";
            "Envoyer par e-mail" => "Envoyer par e-mail" ! "Il faut l'envoyer par e-mail ce soir.";
            "Envoyer par email" => "Envoyer par email" ! "Il faut l'envoyer par email ce soir.";
            "Envoyer par mail" => "Envoyer par mail" ! "Il faut l'envoyer par mail ce soir.";
            "Envoyer à un ami" => "Envoyer à un ami" ! "Il veut envoyer à un ami sa lettre.";
            "Imprimer" => "Imprimer" ! "Imprimer coûte cher.";
            "Imprimer l'article" => "Imprimer l'article" ! "Il veut imprimer l'article du code.";
            "Partager" => "PARTAGER" ! "Partager le pain, dit-il.";
            "Partager cet article" => "Partager cet article" ! "Il veut partager cet article de foi.";
            "Partager l'article" => "Partager l'article" ! "Il veut partager l'article du code.";
            "Partager par e-mail" => "Partager par e-mail" ! "Tous veulent partager par e-mail leur peine.";
            "Partager sur Facebook" => "Partager sur Facebook" ! "Tous veulent partager sur Facebook leur peine.";
            "Partager sur LinkedIn" => "Partager sur LinkedIn" ! "Tous veulent partager sur LinkedIn leur peine.";
            "Partager sur Pinterest" => "Partager sur Pinterest" ! "Tous veulent partager sur Pinterest leur peine.";
            "Partager sur Twitter" => "Partager sur Twitter" ! "Tous veulent partager sur Twitter leur peine.";
            "Partager sur WhatsApp" => "Partager sur WhatsApp" ! "Tous veulent partager sur WhatsApp leur peine.";
            "Partager sur X" => "Partager sur X" ! "Tous veulent partager sur X leur peine.";
            "Partager via" => "Partager via" ! "Tous veulent partager via la radio.";
            "Partagez cet article" => "Partagez cet article" ! "Vous partagez cet article de foi.";
            "Suivez-nous" => "Suivez-nous" ! "Suivez-nous dans la nuit, dit-il.";
            "Taille du texte" => "Taille du texte" ! "La taille du texte est trop petite.";
            "Écouter cet article" => "Écouter cet article" ! "Il veut écouter cet article lu par elle.";
            "Écouter l'article" => "Écouter l'article" ! "Il veut écouter l'article lu par elle.";
        }
        Share Start {
            "J'aime ça" => "J’aime ça : chargement…" ! "Moi, j'aime ça.";
            [inferred] "Rejoignez notre chaîne WhatsApp" => "Rejoignez notre chaîne WhatsApp" ! "Vous rejoignez notre chaîne WhatsApp ce soir.";
            "Suivez-nous sur" => "Suivez-nous sur Facebook" ! "Il dit : suivez-nous sur le quai.";
        }
        Share Anywhere {
            "(ouvre dans une nouvelle fenêtre)" => "Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)" ! "Le lien ouvre dans une nouvelle fenêtre.";
        }
        Subscribe Whole {
            "Abonnez-vous" => "Abonnez-vous" ! "Abonnez-vous au gaz, dit-il.";
            "Abonnez-vous pour lire la suite" => "Abonnez-vous pour lire la suite" ! "Il dit : abonnez-vous pour lire la suite du livre.";
            "Créer un compte" => "Créer un compte" ! "Il faut créer un compte à la banque.";
            "Déjà abonné" => "Déjà abonné ?" ! "Il est déjà abonné.";
            "Je m'abonne" => "Je m’abonne" ! "Je m'abonne au silence.";
            "Je m'inscris" => "Je m'inscris" ! "Je m'inscris au club, dit-il.";
            "Je me connecte" => "Je me connecte" ! "Je me connecte au réseau, dit-il.";
            "S'abonner" => "S’ABONNER" ! "Il veut s'abonner au journal.";
            "S'abonner à la newsletter" => "S'abonner à la newsletter" ! "Il veut s'abonner à la newsletter du club.";
            "S'inscrire" => "S'inscrire" ! "Il faut s'inscrire avant mai.";
            "Se désabonner" => "Se désabonner" ! "Il veut se désabonner du journal.";
            "Se désinscrire" => "Se désinscrire" ! "Elle a voulu se désinscrire du cours.";
        }
        Subscribe Start {
            "Abonnez-vous à ce blog" => "Abonnez-vous à ce blog par e-mail." ! "Il dit : abonnez-vous à ce blog.";
            "Abonnez-vous à notre newsletter" => "Abonnez-vous à notre newsletter" ! "Il dit : abonnez-vous à notre newsletter.";
            "Article réservé aux abonnés" => "Article réservé aux abonnés" ! "Cet article réservé aux riches choque.";
            "Cet article est réservé aux abonnés" => "Cet article est réservé aux abonnés." ! "Il sait que cet article est réservé aux abonnés.";
            "Déjà abonné ?" => "Déjà abonné ? Connectez-vous" ! "Il est déjà abonné.";
            "En vous inscrivant, vous acceptez" => "En vous inscrivant, vous acceptez nos conditions." ! "En vous inscrivant tôt, vous gagnez du temps.";
            "Inscription à :" => "Inscription à : Publier les commentaires (Atom)" ! "Une inscription à refaire.";
            "Inscrivez-vous à la newsletter" => "Inscrivez-vous à la newsletter du matin" ! "Il dit : inscrivez-vous à la newsletter.";
            "Inscrivez-vous à notre newsletter" => "Inscrivez-vous à notre newsletter" ! "Inscrivez-vous à notre club.";
            "La suite de cet article est réservée" => "La suite de cet article est réservée aux abonnés." ! "Il sait que la suite de cet article est réservée.";
            "La suite est réservée aux abonnés" => "La suite est réservée aux abonnés." ! "Il sait que la suite est réservée aux abonnés.";
            "Pour vous désabonner" => "Pour vous désabonner, cliquez ici" ! "Rien pour vous désabonner du bruit.";
            "Saisissez votre adresse e-mail pour vous abonner" => "Saisissez votre adresse e-mail pour vous abonner à ce blog" ! "Vous saisissez votre adresse e-mail.";
            "Vous recevez cet e-mail car" => "Vous recevez cet e-mail car vous êtes inscrit." ! "Pourquoi vous recevez cet e-mail car il est tard.";
        }
        Subscribe Anywhere {
            "dans votre boîte mail" => "Toute l'actualité, chaque matin dans votre boîte mail." ! "Le chat dort dans votre boîte.";
            "de cet article à lire" => "Il vous reste 70 % de cet article à lire." ! "Il a de cet article une copie à lire.";
        }
        Advertisement Whole {
            [inferred] "Annonce publicitaire" => "Annonce publicitaire" ! "Une annonce publicitaire choque.";
            "Contenu de marque" => "Contenu de marque" ! "Le contenu de marque plaît.";
            "Contenu partenaire" => "Contenu partenaire" ! "Le contenu partenaire plaît.";
            "Contenu sponsorisé" => "Contenu sponsorisé" ! "Le contenu sponsorisé plaît.";
            "Passer la publicité" => "Passer la publicité" ! "Il veut passer la publicité vite.";
            "Publicité" => "PUBLICITÉ" ! "La publicité coûte cher.";
        }
        Cookie Whole {
            "Accepter et continuer" => "Accepter et continuer" ! "Il faut accepter et continuer.";
            "Accepter et fermer" => "Accepter et fermer" ! "Il faut accepter et fermer la porte.";
            "Accepter les cookies" => "Accepter les cookies" ! "Il faut accepter les cookies ici.";
            "Afficher les détails" => "Afficher les détails" ! "Il veut afficher les détails du plan.";
            "Autoriser la sélection" => "Autoriser la sélection" ! "Le code doit autoriser la sélection.";
            "Autoriser tous les cookies" => "Autoriser tous les cookies" ! "Il faut autoriser tous les cookies ici.";
            "Continuer sans accepter" => "Continuer sans accepter" ! "Il veut continuer sans accepter la défaite.";
            "Cookies nécessaires uniquement" => "Cookies nécessaires uniquement" ! "Il a pris les cookies nécessaires uniquement.";
            "Gérer les cookies" => "Gérer les cookies" ! "Il faut gérer les cookies du site.";
            "Gérer les options" => "Gérer les options" ! "Il faut gérer les options du site.";
            "Gérer les préférences" => "Gérer les préférences" ! "Il faut gérer les préférences du public.";
            "Gérer mes cookies" => "Gérer mes cookies" ! "Je veux gérer mes cookies.";
            "Le respect de votre vie privée est notre priorité" => "Le respect de votre vie privée est notre priorité" ! "Il dit que le respect de votre vie privée est notre priorité.";
            "Nous respectons votre vie privée" => "Nous respectons votre vie privée" ! "Il dit que nous respectons votre vie privée.";
            "Paramètres des cookies" => "Paramètres des cookies" ! "Les paramètres des cookies sont cachés.";
            "Paramétrer les cookies" => "Paramétrer les cookies" ! "Il faut paramétrer les cookies du site.";
            "Politique de confidentialité" => "Politique de confidentialité" ! "La politique de confidentialité change.";
            "Politique de cookies" => "Politique de cookies" ! "La politique de cookies change.";
            "Refuser les cookies" => "Refuser les cookies" ! "Il faut refuser les cookies ici.";
            "Tout accepter" => "Tout accepter" ! "Il ne faut pas tout accepter.";
            "Tout refuser" => "Tout refuser" ! "Il ne faut pas tout refuser.";
        }
        Cookie Start {
            "Ce site utilise des cookies" => "Ce site utilise des cookies." ! "Il dit que ce site utilise des cookies.";
            "En poursuivant votre navigation" => "En poursuivant votre navigation, vous acceptez les cookies" ! "En poursuivant votre route, tournez.";
            "Nous et nos partenaires stockons" => "Nous et nos partenaires stockons des informations sur un appareil." ! "Il dit que nous et nos partenaires stockons du gaz.";
            "Nous et nos partenaires utilisons" => "Nous et nos partenaires utilisons des cookies." ! "Il dit que nous et nos partenaires utilisons du gaz.";
            "Nous utilisons des cookies" => "Nous utilisons des cookies pour mesurer l'audience." ! "Nous utilisons des mots.";
        }
        Copyright Whole {
            "Fièrement propulsé par WordPress" => "Fièrement propulsé par WordPress" ! "Un site fièrement propulsé par WordPress tombe.";
            "Fourni par Blogger" => "Fourni par Blogger." ! "Le service fourni par Blogger cesse.";
            "Propulsé par WordPress" => "Propulsé par WordPress" ! "Un site propulsé par WordPress tombe.";
        }
        Copyright Anywhere {
            "Reproduction interdite" => "Reproduction interdite." ! "La reproduction est interdite.";
            "Tous droits réservés" => "© Le Journal. Tous droits réservés." ! "Tous les droits sont nés là.";
        }
        Comment Whole {
            "Afficher les commentaires" => "Afficher les commentaires" ! "Il veut afficher les commentaires du jury.";
            "Ajouter un commentaire" => "Ajouter un commentaire" ! "Il veut ajouter un commentaire acide.";
            "Annuler la réponse" => "Annuler la réponse" ! "Il veut annuler la réponse du jury.";
            "Aucun commentaire" => "Aucun commentaire" ! "Aucun commentaire ne fut fait.";
            "Commentaires" => "12 commentaires" ! "Les commentaires fusent.";
            "Commentaires fermés" => "Commentaires fermés" ! "Il garde ses commentaires fermés.";
            "Commentaires plus anciens" => "Commentaires plus anciens" ! "Des commentaires plus anciens restent.";
            "Commentaires plus récents" => "Commentaires plus récents" ! "Des commentaires plus récents restent.";
            "Connectez-vous pour répondre" => "Connectez-vous pour répondre" ! "Il dit : connectez-vous pour répondre au jury.";
            "Enregistrer un commentaire" => "Enregistrer un commentaire" ! "Il veut enregistrer un commentaire acide.";
            "Laisser un commentaire" => "Laisser un commentaire" ! "Il veut laisser un commentaire acide.";
            "Laisser une réponse" => "Laisser une réponse" ! "Il veut laisser une réponse au jury.";
            "Laissez un commentaire" => "Laissez un commentaire" ! "Vous laissez un commentaire acide.";
            "Poster un commentaire" => "Poster un commentaire" ! "Il veut poster un commentaire acide.";
            "Publier un commentaire" => "Publier un commentaire" ! "Il veut publier un commentaire acide.";
            "Réagir" => "Réagir" ! "Il doit réagir vite.";
            "Répondre" => "Répondre" ! "Il faut répondre vite.";
            "Voir les commentaires" => "Voir les commentaires" ! "Il veut voir les commentaires du jury.";
            "Voir tous les commentaires" => "Voir tous les commentaires" ! "Il veut voir tous les commentaires du jury.";
            "Écrire un commentaire" => "Écrire un commentaire" ! "Il veut écrire un commentaire acide.";
        }
        Comment Start {
            "Ce site utilise Akismet" => "Ce site utilise Akismet pour réduire les indésirables." ! "Il dit que ce site utilise Akismet.";
            "Enregistrer mon nom, mon e-mail" => "Enregistrer mon nom, mon e-mail et mon site dans le navigateur." ! "Il faut enregistrer mon nom, mon e-mail et partir.";
            "Les champs obligatoires sont indiqués avec" => "Les champs obligatoires sont indiqués avec *" ! "Ici les champs obligatoires sont indiqués avec soin.";
            "Les commentaires sont fermés" => "Les commentaires sont fermés." ! "Il dit que les commentaires sont fermés.";
            "Prévenez-moi de tous les nouveaux" => "Prévenez-moi de tous les nouveaux commentaires par e-mail." ! "Il dit : prévenez-moi de tous les nouveaux cas.";
            "Soyez le premier à commenter" => "Soyez le premier à commenter" ! "Il dit : soyez le premier à commenter.";
            "Votre adresse de messagerie ne sera pas publiée" => "Votre adresse de messagerie ne sera pas publiée." ! "Il dit que votre adresse de messagerie ne sera pas publiée.";
            "Votre adresse e-mail ne sera pas publiée" => "Votre adresse e-mail ne sera pas publiée." ! "Il dit que votre adresse e-mail ne sera pas publiée.";
            "Vous devez vous connecter pour publier un commentaire" => "Vous devez vous connecter pour publier un commentaire." ! "Il dit que vous devez vous connecter.";
            "Vous devez être connecté pour publier un commentaire" => "Vous devez être connecté pour publier un commentaire." ! "Il dit que vous devez être connecté.";
        }
        Navigation Whole {
            "Accueil" => "ACCUEIL" ! "L'accueil fut froid.";
            "Aller au contenu" => "Aller au contenu" ! "Il faut aller au contenu du texte.";
            "Aller au contenu principal" => "Aller au contenu principal" ! "Il faut aller au contenu principal du texte.";
            "Archives du blog" => "Archives du blog" ! "Les archives du blog sont perdues.";
            "Article plus ancien" => "Article plus ancien" ! "Un article plus ancien en parle.";
            "Article plus récent" => "Article plus récent" ! "Un article plus récent en parle.";
            "Article précédent" => "Article précédent" ! "Un article précédent en parle.";
            "Article suivant" => "Article suivant" ! "Un article suivant en parle.";
            "Articles plus anciens" => "Articles plus anciens" ! "Des articles plus anciens restent.";
            "Articles plus récents" => "Articles plus récents" ! "Des articles plus récents restent.";
            "Catégories" => "Catégories" ! "Les catégories manquent.";
            "Contact" => "Contact" ! "Le contact est perdu.";
            "Haut de page" => "Haut de page" ! "Le haut de page est vide.";
            "Mentions légales" => "Mentions légales" ! "Les mentions légales manquent.";
            "Mot de passe oublié" => "Mot de passe oublié" ! "Son mot de passe oublié revient.";
            "Navigation de l'article" => "Navigation de l'article" ! "La navigation de l'article manque.";
            "Navigation des articles" => "Navigation des articles" ! "La navigation des articles manque.";
            "Nous contacter" => "Nous contacter" ! "Il faut nous contacter vite.";
            "Passer au contenu" => "Passer au contenu" ! "Il faut passer au contenu du texte.";
            "Plan du site" => "Plan du site" ! "Le plan du site est perdu.";
            "Publication précédente" => "Publication précédente" ! "Une publication précédente en parle.";
            "Publication suivante" => "Publication suivante" ! "Une publication suivante en parle.";
            "Recherche pour" => "Recherche pour :" ! "La recherche pour le vaccin coûte cher.";
            "Rechercher" => "Rechercher" ! "Il faut rechercher la paix.";
            "Rechercher :" => "Rechercher :" ! "Il faut rechercher la paix.";
            "Retour en haut" => "Retour en haut" ! "Son retour en haut du tableau surprend.";
            "Se connecter" => "Se connecter" ! "Il faut se connecter.";
            "Signaler une erreur" => "Signaler une erreur" ! "Il veut signaler une erreur du jury.";
            "Vous êtes ici" => "Vous êtes ici :" ! "On sait que vous êtes ici.";
            "min de lecture" => "5 min de lecture" ! "Cinq min de lecture par jour suffisent.";
            "Étiquettes" => "Étiquettes" ! "Les étiquettes manquent.";
        }
        Navigation Start {
            "Mots-clés :" => "Mots-clés : port, bac" ! "Des mots-clés volent.";
            "Temps de lecture :" => "Temps de lecture : 3 min" ! "Le temps de lecture baisse.";
            "Voir dans le navigateur" => "Voir dans le navigateur" ! "On peut le voir dans le navigateur.";
        }
        Caption Start {
            "Crédit :" => "Crédit : AFP" ! "Crédit et dette montent.";
            "Crédit photo" => "Crédit photo : AFP" ! "Le crédit photo manque.";
            "Crédits photo" => "Crédits photo : AFP" ! "Les crédits photo manquent.";
            "Illustration :" => "Illustration : Jeanne Dupont" ! "Illustration et texte vont de pair.";
            "Image d'illustration" => "Image d’illustration : une rue de Paris" ! "Une image d'illustration choque.";
            "Photo :" => "Photo : Jeanne Dupont" ! "Photo et film vont de pair.";
            "Photo d'archives" => "Photo d’archives : un train" ! "Une photo d'archives choque.";
            "Photo d'illustration" => "Photo d’illustration : une rue de Paris" ! "La photo d'illustration est vieille.";
            "Photos :" => "Photos : Jeanne Dupont" ! "Photos et films vont de pair.";
        }
        Byline Start {
            "Auteur :" => "Auteur : Jean Dupont" ! "Auteur de romans, il vit là.";
            "Auteure :" => "Auteure : Jeanne Dupont" ! "Auteure de romans, elle vit là.";
            "Auteurs :" => "Auteurs : Jeanne Dupont" ! "Auteurs de romans, ils vivent là.";
            "Autrice :" => "Autrice : Jeanne Dupont" ! "Autrice de romans, elle vit là.";
            "Photos et texte :" => "Photos et texte : Jeanne Dupont" ! "Photos et texte sont de lui.";
            "Texte & photos :" => "Texte & photos : Jeanne Dupont" ! "Texte & photos sont de lui.";
            "Texte :" => "Texte : Jeanne Dupont" ! "Texte et musique sont de lui.";
            "Texte et photos :" => "Texte et photos : Jeanne Dupont" ! "Texte et photos sont de lui.";
            "Texte:" => "Texte: Jeanne Dupont" ! "Texte et musique manquent.";
            "Textes :" => "Textes : Jeanne Dupont" ! "Textes et musique sont de lui.";
            "Textes et photos :" => "Textes et photos : Jeanne Dupont" ! "Textes et photos sont de lui.";
        }
        Byline BeforeName {
            [needs_language] "Article de" => "Article de Jeanne Dupont" ! "Un article de fond manque.";
            [needs_language] "Article par" => "Article par Jeanne Dupont" ! "Article par article, la loi passe.";
            "Article rédigé par" => "Article rédigé par Jeanne Dupont" ! "Un article rédigé par elle.";
            [needs_language] "Article écrit par" => "Article écrit par Jeanne Dupont" ! "Un article écrit par elle.";
            [needs_language] "Billet de" => "Billet de Jeanne Dupont" ! "Billet de train perdu.";
            [needs_language] "Chronique de" => "Chronique de Jeanne Dupont" ! "Une chronique de plus.";
            [needs_language] "De notre correspondant" => "De notre correspondant Jeanne Dupont" ! "De notre correspondant on ne sait rien.";
            [needs_language] "De notre correspondante" => "De notre correspondante Jeanne Dupont" ! "De notre correspondante on ne sait rien.";
            [needs_language] "De notre envoyé spécial" => "De notre envoyé spécial Jeanne Dupont" ! "De notre envoyé spécial on ne sait rien.";
            [needs_language] "De notre envoyée spéciale" => "De notre envoyée spéciale Jeanne Dupont" ! "De notre envoyée spéciale on ne sait rien.";
            [needs_language] "Dossier réalisé par" => "Dossier réalisé par Jeanne Dupont" ! "Un dossier réalisé par elle.";
            [needs_language] "Enquête de" => "Enquête de Jeanne Dupont" ! "Une enquête de plus.";
            [needs_language] "Entretien conduit par" => "Entretien conduit par Jeanne Dupont" ! "Un entretien conduit par elle.";
            [needs_language] "Entretien mené par" => "Entretien mené par Jeanne Dupont" ! "Un entretien mené par elle.";
            [needs_language] "Entretien par" => "Entretien par Jeanne Dupont" ! "Un entretien par an.";
            [needs_language] "Entretien réalisé par" => "Entretien réalisé par Jeanne Dupont" ! "Un entretien réalisé par elle.";
            [needs_language] "Interview menée par" => "Interview menée par Jeanne Dupont" ! "Une interview menée par elle.";
            [needs_language] "Interview par" => "Interview par Jeanne Dupont" ! "Une interview par an.";
            [needs_language] "Interview réalisée par" => "Interview réalisée par Jeanne Dupont" ! "Une interview réalisée par elle.";
            [needs_language] "Journaliste :" => "Journaliste : Jeanne Dupont" ! "Journaliste et poète.";
            [needs_language] "L'édito de" => "L'édito de Jeanne Dupont" ! "L'édito de ce matin.";
            [needs_language] "Mis en ligne par" => "Mis en ligne par Jeanne Dupont" ! "Un texte mis en ligne par elle.";
            "Par" => "Par Jeanne Dupont" ! "Par la suite, il partit.";
            [needs_language] "Par notre correspondant" => "Par notre correspondant Jeanne Dupont" ! "Par notre correspondant on sut tout.";
            [needs_language] "Par notre correspondante" => "Par notre correspondante Jeanne Dupont" ! "Par notre correspondante on sut tout.";
            [needs_language] "Par notre envoyé spécial" => "Par notre envoyé spécial Jeanne Dupont" ! "Par notre envoyé spécial on sut tout.";
            [needs_language] "Par notre envoyée spéciale" => "Par notre envoyée spéciale Jeanne Dupont" ! "Par notre envoyée spéciale on sut tout.";
            "Posté par" => "Posté par Jeanne Dupont" ! "Un mot posté par elle.";
            [needs_language] "Propos recueillis et traduits par" => "Propos recueillis et traduits par Jeanne Dupont" ! "Des propos recueillis et traduits par elle.";
            "Propos recueillis par" => "Propos recueillis par Jeanne Dupont" ! "Des propos recueillis par elle.";
            "Publié par" => "Publié par Jeanne Dupont" ! "Un livre publié par elle.";
            [needs_language] "Recueilli par" => "Recueilli par Jeanne Dupont" ! "Un chat recueilli par elle.";
            [needs_language] "Reportage de" => "Reportage de Jeanne Dupont" ! "Un reportage de plus.";
            [needs_language] "Récit de" => "Récit de Jeanne Dupont" ! "Récit de voyage.";
            [needs_language] "Rédacteur :" => "Rédacteur : Luc Dupont" ! "Rédacteur de la loi, il part.";
            [needs_language] "Rédaction :" => "Rédaction : Jeanne Dupont" ! "Rédaction et style sont de lui.";
            [needs_language] "Rédactrice :" => "Rédactrice : Jeanne Dupont" ! "Rédactrice de la loi, elle part.";
            "Rédigé par" => "Rédigé par Jeanne Dupont" ! "Un livre rédigé par elle.";
            [needs_language] "Texte & photos" => "Texte & photos Jeanne Dupont" ! "Texte & photos sont de lui.";
            [needs_language] "Texte de" => "Texte de Jeanne Dupont" ! "Un texte de plus.";
            [needs_language] "Texte et photo" => "Texte et photo Jeanne Dupont" ! "Texte et photo sont de lui.";
            [needs_language] "Texte et photos" => "Texte et photos Jeanne Dupont" ! "Texte et photos sont de lui.";
            [needs_language] "Texte et photos de" => "Texte et photos de Jeanne Dupont" ! "Ce sont texte et photos de lui.";
            [needs_language] "Texte par" => "Texte par Jeanne Dupont" ! "Un texte par jour.";
            [needs_language] "Texte recueilli par" => "Texte recueilli par Jeanne Dupont" ! "Texte recueilli par la police.";
            [needs_language] "Textes de" => "Textes de Jeanne Dupont" ! "Textes de loi.";
            [needs_language] "Textes et photos" => "Textes et photos Jeanne Dupont" ! "Textes et photos sont de lui.";
            [needs_language] "Témoignage recueilli par" => "Témoignage recueilli par Jeanne Dupont" ! "Témoignage recueilli par la police.";
            [needs_language] "Un article de" => "Un article de Jeanne Dupont" ! "C'est un article de fond.";
            [needs_language] "Une chronique de" => "Une chronique de Jeanne Dupont" ! "C'est une chronique de plus.";
            "Écrit par" => "Écrit par Jeanne Dupont" ! "Un livre écrit par elle.";
        }
        Published Start {
            "Date de publication" => "Date de publication : 10/01/2020" ! "La date de publication change.";
            "Mis en ligne le" => "Mis en ligne le 10 janvier 2020" ! "Un film mis en ligne le soir.";
            "Paru le" => "Paru le 10 janvier 2020" ! "Il est paru le soir.";
            "Posté le" => "Posté le 10 janvier 2020" ! "Un mot posté le soir.";
            "Publié" => "Publié il y a 3 heures" ! "Le texte publié est long.";
            "Publié le" => "Publié le 10 janvier 2020 à 20h15" ! "Il fut publié le soir.";
            "Publié par" => "Publié par La Rédaction" ! "Il est publié par un ami.";
        }
        Published BeforeDigit {
            "Publiée le" => "Publiée le 10 janvier 2020" ! "Publiée le soir, la loi passe.";
        }
        Updated Start {
            "Actualisé le" => "Actualisé le 10/01/2020" ! "Il est actualisé le soir.";
            "Dernière mise à jour" => "Dernière mise à jour : 10/01/2020" ! "La dernière mise à jour date.";
            "Dernière modification" => "Dernière modification : 10/01/2020" ! "La dernière modification date.";
            "Mis à jour" => "Mis à jour : 10/01/2020" ! "Il est mis à jour chaque soir.";
            "Mis à jour le" => "Mis à jour le 10 janvier 2020" ! "Il est mis à jour le soir.";
            "Modifié" => "Modifié : 10/01/2020" ! "Le texte modifié est long.";
            "Modifié le" => "Modifié le 10 janvier 2020" ! "Il fut modifié le soir.";
        }
        Updated BeforeDigit {
            "Dernière actualisation" => "Dernière actualisation : 10/01/2020" ! "Dernière actualisation du plan.";
            "MAJ" => "MAJ : 10/01/2020 20h15" ! "MAJ du plan local.";
            "Mise à jour le" => "Mise à jour le 10 janvier 2020" ! "Mise à jour le soir.";
            "Modifiée le" => "Modifiée le 10 janvier 2020" ! "Modifiée le soir, la loi passe.";
        }
        Credit Start {
            "Avec AFP" => "Avec AFP" ! "Parti avec AFP.";
            "Avec Reuters" => "Avec Reuters" ! "Parti avec Reuters.";
            "Avec la contribution de" => "Avec la contribution de Jeanne Dupont" ! "Il vit avec la contribution de tous.";
            "Source :" => "Source : AFP" ! "Source de joie, il sourit.";
            "Sources :" => "Sources : AFP, Reuters" ! "Sources et rivières sont à sec.";
            "Traduction :" => "Traduction : Jeanne Dupont" ! "Traduction et texte vont de pair.";
        }
        Credit BeforeName {
            "Traduit par" => "Traduit par Jeanne Dupont" ! "Un livre traduit par elle.";
        }
        Correction Start {
            "Erratum :" => "Erratum : le nom était faux." ! "Un erratum suit.";
            "Rectificatif :" => "Rectificatif : le nom était faux." ! "Un rectificatif suit.";
        }
        Note Start {
            "NDLR :" => "NDLR : un nom a été corrigé." ! "La NDLR aide.";
            "Note de la rédaction" => "Note de la rédaction : un nom a été corrigé." ! "La note de la rédaction aide.";
        }
    },
};
