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
    ],
    roles: &[
        "chroniqueur",
        "chroniqueuse",
        "correspondant",
        "correspondante",
        "envoyé spécial",
        "envoyée spéciale",
        "envoyés spéciaux",
        "grand reporter",
        "journaliste",
        "photographe",
        "rédacteur en chef",
        "rédactrice en chef",
        "stagiaire",
    ],
    joiners: &["et", "avec"],
    author_labels: &["Auteur", "Autrice", "L'auteur", "À propos de l'auteur"],
    located: &["à", "au", "en"],
    function_words: &[
        "le", "la", "les", "des", "et", "du", "une", "est", "dans", "que", "pour", "qui", "sur",
        "par", "au", "pas", "plus", "ce", "avec", "sont", "ont", "aux", "cette", "été", "à", "en",
        "un", "ou", "il",
    ],
    cues: cues! {
        Rail Whole {
            "Articles similaires" => "Articles similaires" ! "Les articles similaires du code restent.";
            "Dans la même rubrique" => "Dans la même rubrique" ! "Il écrit dans la même rubrique.";
            "Les plus lus" => "LES PLUS LUS" ! "Les plus lus sont les romans.";
            "Sur le même sujet" => "Sur le même sujet" ! "Sur le même sujet, il se tait.";
            "Sur le même thème" => "Sur le même thème" ! "Un film sur le même thème sort.";
            "Voir aussi" => "Voir aussi :" ! "On peut voir aussi la mer.";
            "Vous aimerez aussi" => "Vous aimerez aussi" ! "Vous aimerez aussi la plage.";
            "À la une" => "À LA UNE" ! "Il est à la une du journal.";
            "À lire" => "À lire" ! "Un livre à lire.";
            "À lire aussi" => "À LIRE AUSSI" ! "Elle apprend à lire aussi vite.";
        }
        ReadMore Whole {
            "En savoir plus" => "En savoir plus" ! "Il veut en savoir plus.";
            "La suite après la publicité" => "La suite après la publicité" ! "La suite après la pluie.";
            "Lire la suite" => "Lire la suite" ! "Il faut lire la suite du livre.";
            "Lire plus" => "Lire plus" ! "Il faut lire plus de livres.";
        }
        ReadMore Start {
            "Lire aussi" => "Lire aussi : Pourquoi les prix montent" ! "On doit lire aussi les notes.";
            "À lire aussi" => "À lire aussi : Les prix montent" ! "Il aime à lire aussi.";
        }
        Share Whole {
            "Copier le lien" => "Copier le lien" ! "Il faut copier le lien rompu.";
            "Imprimer" => "Imprimer" ! "Imprimer coûte cher.";
            "Partager" => "PARTAGER" ! "Partager le pain, dit-il.";
            "Partager cet article" => "Partager cet article" ! "Il veut partager cet article de foi.";
            "Partager sur Facebook" => "Partager sur Facebook" ! "Tous veulent partager sur Facebook leur peine.";
            "Suivez-nous" => "Suivez-nous" ! "Suivez-nous dans la nuit, dit-il.";
        }
        Subscribe Whole {
            "Abonnez-vous" => "Abonnez-vous" ! "Abonnez-vous au gaz, dit-il.";
            "Je m'abonne" => "Je m’abonne" ! "Je m'abonne au silence.";
            "S'abonner" => "S’ABONNER" ! "Il veut s'abonner au journal.";
            "S'inscrire" => "S'inscrire" ! "Il faut s'inscrire avant mai.";
            "Se désabonner" => "Se désabonner" ! "Il veut se désabonner du journal.";
            "Se désinscrire" => "Se désinscrire" ! "Elle a voulu se désinscrire du cours.";
        }
        Subscribe Start {
            "Article réservé aux abonnés" => "Article réservé aux abonnés" ! "Cet article réservé aux riches choque.";
            "En vous inscrivant, vous acceptez" => "En vous inscrivant, vous acceptez nos conditions." ! "En vous inscrivant tôt, vous gagnez du temps.";
            "Inscrivez-vous à notre newsletter" => "Inscrivez-vous à notre newsletter" ! "Inscrivez-vous à notre club.";
            "Pour vous désabonner" => "Pour vous désabonner, cliquez ici" ! "Rien pour vous désabonner du bruit.";
            "Vous recevez cet e-mail car" => "Vous recevez cet e-mail car vous êtes inscrit." ! "Pourquoi vous recevez cet e-mail car il est tard.";
        }
        Subscribe Anywhere {
            "dans votre boîte mail" => "Toute l'actualité, chaque matin dans votre boîte mail." ! "Le chat dort dans votre boîte.";
        }
        Advertisement Whole {
            "Contenu sponsorisé" => "Contenu sponsorisé" ! "Le contenu sponsorisé plaît.";
            "Publicité" => "PUBLICITÉ" ! "La publicité coûte cher.";
        }
        Cookie Start {
            "En poursuivant votre navigation" => "En poursuivant votre navigation, vous acceptez les cookies" ! "En poursuivant votre route, tournez.";
            "Nous utilisons des cookies" => "Nous utilisons des cookies pour mesurer l'audience." ! "Nous utilisons des mots.";
        }
        Copyright Anywhere {
            "Tous droits réservés" => "© Le Journal. Tous droits réservés." ! "Tous les droits sont nés là.";
        }
        Comment Whole {
            "Commentaires" => "12 commentaires" ! "Les commentaires fusent.";
            "Laisser un commentaire" => "Laisser un commentaire" ! "Il veut laisser un commentaire acide.";
            "Réagir" => "Réagir" ! "Il doit réagir vite.";
            "Répondre" => "Répondre" ! "Il faut répondre vite.";
        }
        Navigation Whole {
            "Accueil" => "ACCUEIL" ! "L'accueil fut froid.";
            "Aller au contenu" => "Aller au contenu" ! "Il faut aller au contenu du texte.";
            "Contact" => "Contact" ! "Le contact est perdu.";
            "Mentions légales" => "Mentions légales" ! "Les mentions légales manquent.";
            "Rechercher" => "Rechercher" ! "Il faut rechercher la paix.";
            "Se connecter" => "Se connecter" ! "Il faut se connecter.";
        }
        Navigation Start {
            "Voir dans le navigateur" => "Voir dans le navigateur" ! "On peut le voir dans le navigateur.";
        }
        Caption Start {
            "Crédit photo" => "Crédit photo : AFP" ! "Le crédit photo manque.";
            "Photo :" => "Photo : Jeanne Dupont" ! "Photo et film vont de pair.";
            "Photo d'illustration" => "Photo d’illustration : une rue de Paris" ! "La photo d'illustration est vieille.";
        }
        Byline Start {
            "Auteur :" => "Auteur : Jean Dupont" ! "Auteur de romans, il vit là.";
            "Texte :" => "Texte : Jeanne Dupont" ! "Texte et musique sont de lui.";
        }
        Byline BeforeName {
            "Article rédigé par" => "Article rédigé par Jeanne Dupont" ! "Un article rédigé par elle.";
            "Par" => "Par Jeanne Dupont" ! "Par la suite, il partit.";
            "Propos recueillis par" => "Propos recueillis par Jeanne Dupont" ! "Des propos recueillis par elle.";
        }
        Published Start {
            "Paru le" => "Paru le 10 janvier 2020" ! "Il est paru le soir.";
            "Publié" => "Publié il y a 3 heures" ! "Le texte publié est long.";
            "Publié le" => "Publié le 10 janvier 2020 à 20h15" ! "Il fut publié le soir.";
            "Publié par" => "Publié par La Rédaction" ! "Il est publié par un ami.";
        }
        Updated Start {
            "Actualisé le" => "Actualisé le 10/01/2020" ! "Il est actualisé le soir.";
            "Dernière mise à jour" => "Dernière mise à jour : 10/01/2020" ! "La dernière mise à jour date.";
            "Mis à jour" => "Mis à jour : 10/01/2020" ! "Il est mis à jour chaque soir.";
            "Mis à jour le" => "Mis à jour le 10 janvier 2020" ! "Il est mis à jour le soir.";
            "Modifié" => "Modifié : 10/01/2020" ! "Le texte modifié est long.";
            "Modifié le" => "Modifié le 10 janvier 2020" ! "Il fut modifié le soir.";
        }
        Credit Start {
            "Avec AFP" => "Avec AFP" ! "Parti avec AFP.";
            "Avec Reuters" => "Avec Reuters" ! "Parti avec Reuters.";
            "Avec la contribution de" => "Avec la contribution de Jeanne Dupont" ! "Il vit avec la contribution de tous.";
            "Source :" => "Source : AFP" ! "Source de joie, il sourit.";
        }
        Note Start {
            "Note de la rédaction" => "Note de la rédaction : un nom a été corrigé." ! "La note de la rédaction aide.";
        }
    },
};
