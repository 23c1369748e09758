//! Romanian.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Romanian, as written in Romania and Moldova.
pub(crate) static RO: Language = Language {
    code: "ro",
    name: "Romanian",
    date_order: DateOrder::DayMonth,
    months: [
        &["ianuarie", "ian"],
        &["februarie", "feb"],
        &["martie", "mar"],
        &["aprilie", "apr"],
        &["mai"],
        &["iunie", "iun"],
        &["iulie", "iul"],
        &["august", "aug"],
        &["septembrie", "sept", "sep"],
        &["octombrie", "oct"],
        &["noiembrie", "nov"],
        &["decembrie", "dec"],
    ],
    weekdays: &[
        "luni",
        "marți",
        "miercuri",
        "joi",
        "vineri",
        "sâmbătă",
        "duminică",
    ],
    date_words: &["ora", "la", "din", "de"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &["acum"],
        after: &[],
        units: [
            &["minut", "minute", "min"],
            &["oră", "ore"],
            &["zi", "zile"],
            &["săptămână", "săptămâni"],
            &["lună", "luni"],
            &["an", "ani"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analiză", "Atenție", "Exclusiv", "Interviu", "Opinie", "Video",
        ],
        ..Filing::PLAIN
    },
    agencies: &["Agerpres", "AFP", "AP", "Mediafax", "News.ro", "Reuters"],
    staff: &[
        "Redacția",
        "Redactia",
        "Corespondentul nostru",
        "Departamentul Știri",
        "Echipa editorială",
        "Echipa redacțională",
        "Redacția Sport",
        "Redacția online",
        "Trimisul nostru special",
        "Colectivul de redacție",
        "Departamentul Externe",
        "Departamentul Politic",
        "Departamentul Social",
        "Departamentul Sport",
    ],
    roles: &[
        "colaborator",
        "comentator",
        "corespondent",
        "corespondent special",
        "corespondentă",
        "editoare",
        "editor",
        "editorialist",
        "editorialistă",
        "fotograf",
        "fotojurnalist",
        "fotojurnalistă",
        "fotoreporter",
        "jurnalist",
        "jurnalistă",
        "jurnaliști",
        "publicist",
        "redactoare",
        "redactor",
        "redactor șef",
        "redactor-șef",
        "redactor-șefă",
        "redactori",
        "reporter",
        "reporteri",
        "reporteră",
        "trimis special",
        "trimisă specială",
    ],
    joiners: &["si", "și"],
    author_labels: &[
        "Autoare",
        "Autoarea",
        "Autor",
        "Autorul",
        "Despre autoare",
        "Despre autor",
        "Despre autori",
    ],
    located: &["din", "în"],
    function_words: &[
        "și", "în", "la", "că", "cu", "pe", "nu", "din", "pentru", "au", "fost", "mai", "este",
        "un", "sunt", "al", "după", "prin", "ce", "se",
    ],
    cues: cues! {
        Rail Whole {
            "Alte articole" => "Alte articole" ! "Alte articole din lege rămân.";
            "Alte stiri" => "Alte stiri" ! "Nu avem alte stiri de la ei.";
            "Alte știri" => "Alte știri" ! "Alte știri nu sunt.";
            "Articole asemănătoare" => "Articole asemănătoare" ! "S-au găsit articole asemănătoare în geantă.";
            "Articole din aceeași categorie" => "Articole din aceeași categorie" ! "Taxa lovește articole din aceeași categorie de preț.";
            "Articole populare" => "Articole populare" ! "Articole populare au apărut ieri.";
            "Articole recente" => "Articole recente" ! "Articole recente îl critică.";
            "Articole recomandate" => "Articole recomandate" ! "Articole recomandate de prieteni.";
            "Articole similare" => "Articole similare" ! "Articole similare apar în lege.";
            "Cele mai citite" => "Cele mai citite" ! "Cele mai citite cărți sunt vechi.";
            "Cele mai citite articole" => "Cele mai citite articole" ! "Cele mai citite articole au fost despre taxe.";
            "Cele mai comentate" => "Cele mai comentate" ! "Cele mai comentate cărți sunt vechi.";
            "Cele mai noi știri" => "Cele mai noi știri" ! "Cele mai noi știri sunt proaste.";
            "Cele mai populare" => "Cele mai populare" ! "Cele mai populare cărți sunt vechi.";
            "Cele mai recente" => "Cele mai recente" ! "Cele mai recente cărți sunt scumpe.";
            "Comentarii recente" => "Comentarii recente" ! "Comentarii recente îl critică.";
            "Mai multe știri" => "Mai multe știri" ! "Mai multe știri vin la ora opt.";
            "Pe aceeasi tema" => "Pe aceeasi tema" ! "Au discutat pe aceeasi tema ieri.";
            "Pe aceeași temă" => "Pe aceeași temă" ! "Pe aceeași temă a vorbit și el.";
            "Postări populare" => "Postări populare" ! "Avea postări populare despre taxe.";
            "Recomandările redacției" => "Recomandările redacției" ! "Recomandările redacției sunt vechi.";
            "S-ar putea să-ți placă" => "S-ar putea să-ți placă" ! "S-ar putea să-ți placă marea.";
            "Stiri similare" => "Stiri similare" ! "Au aparut stiri similare in presa.";
            "Te-ar putea interesa" => "Te-ar putea interesa" ! "Te-ar putea interesa marea.";
            "Te-ar putea interesa și" => "Te-ar putea interesa și" ! "Te-ar putea interesa și marea.";
            "Ultima oră" => "Ultima oră" ! "Ultima oră a zilei e cea mai rece.";
            "Ultimele articole" => "Ultimele articole" ! "Ultimele articole din lege au căzut.";
            "Ultimele comentarii" => "Ultimele comentarii" ! "Ultimele comentarii au fost dure.";
            "Ultimele stiri" => "Ultimele stiri" ! "Ultimele stiri de pe front sunt rele.";
            "Ultimele știri" => "Ultimele știri" ! "Ultimele știri sunt proaste.";
            "Vezi si" => "Vezi si" ! "Poti vezi si marea de aici.";
            "Vezi și" => "Vezi și" ! "Ai să vezi și marea.";
            "Vă recomandăm" => "Vă recomandăm" ! "Vă recomandăm odihnă, a spus medicul.";
            "Știri din aceeași categorie" => "Știri din aceeași categorie" ! "Știri din aceeași categorie au apărut ieri.";
            "Știri pe aceeași temă" => "Știri pe aceeași temă" ! "Nu au venit știri pe aceeași temă din oraș.";
            "Știri recomandate" => "Știri recomandate" ! "Știri recomandate de prieteni.";
            "Știri similare" => "Știri similare" ! "Știri similare au apărut ieri.";
        }
        ReadMore Whole {
            "Afla mai multe" => "Afla mai multe" ! "Vrea sa afla mai multe despre razboi.";
            "Află mai multe" => "Află mai multe" ! "El află mai multe de la ea.";
            "Arată mai mult" => "Arată mai mult" ! "Harta arată mai mult decât crezi.";
            "Arată mai multe" => "Arată mai multe" ! "Harta arată mai multe drumuri.";
            [inferred] "Articolul continuă după publicitate" => "Articolul continuă după publicitate" ! "A spus că articolul continuă după publicitate la pagina cinci.";
            [inferred] "Articolul continuă după reclamă" => "Articolul continuă după reclamă" ! "El spune că articolul continuă după reclamă.";
            "Citeste mai departe" => "Citeste mai departe" ! "Elevul citeste mai departe cartea.";
            "Citeste mai mult" => "Citeste mai mult" ! "Cine citeste mai mult stie mai mult.";
            "Citeste si" => "Citeste si" ! "El citeste si scrie bine.";
            "Citeste tot articolul" => "Citeste tot articolul" ! "Ea citeste tot articolul cu voce tare.";
            "Citește articolul" => "Citește articolul" ! "El citește articolul din lege.";
            "Citește articolul integral" => "Citește articolul integral" ! "Citește articolul integral din lege, a spus el.";
            "Citește mai departe" => "Citește mai departe" ! "El citește mai departe cartea.";
            "Citește mai mult" => "Citește mai mult" ! "Cine citește mai mult știe.";
            "Citește mai multe" => "Citește mai multe" ! "Citește mai multe cărți, a spus el.";
            "Citește tot articolul" => "Citește tot articolul" ! "El citește tot articolul din lege.";
            "Continuă lectura" => "Continuă lectura" ! "El continuă lectura cărții.";
            "Mai multe detalii" => "Mai multe detalii" ! "Mai multe detalii nu au fost date.";
            "Toate știrile" => "Toate știrile" ! "Toate știrile din oraș au fost triste.";
            "Vezi galeria foto" => "Vezi galeria foto" ! "Vezi galeria foto din muzeu, a spus el.";
            "Vezi mai mult" => "Vezi mai mult" ! "De sus vezi mai mult decât crezi.";
            "Vezi mai multe" => "Vezi mai multe" ! "Vezi mai multe cărți aici, a spus el.";
            "Vezi toate știrile" => "Vezi toate știrile" ! "Vezi toate știrile din oraș, a spus el.";
            "Încarcă mai multe" => "Încarcă mai multe" ! "Încarcă mai multe cărți în camion, a spus el.";
        }
        ReadMore Start {
            "Citeste si:" => "Citeste si: Preturile cresc" ! "El spune: citeste si scrie.";
            "Citește și" => "Citește și: De ce cresc prețurile" ! "El citește și noaptea.";
            "Citiţi şi" => "Citiţi şi: De ce cresc preţurile" ! "Voi citiţi şi noaptea.";
            "Citiți și" => "Citiți și: De ce cresc prețurile" ! "Voi citiți și noaptea.";
        }
        Share Whole {
            "Apreciază" => "Apreciază:" ! "El apreciază marea.";
            [inferred] "Ascultă articolul" => "Ascultă articolul" ! "El ascultă articolul seara.";
            "Copiază link-ul" => "Copiază link-ul" ! "Copiază link-ul în caiet, a spus el.";
            "Copiază linkul" => "Copiază linkul" ! "El copiază linkul paginii.";
            "Distribuie" => "Distribuie" ! "El distribuie pâine.";
            "Distribuie acest articol" => "Distribuie acest articol" ! "Distribuie acest articol tuturor, a spus el.";
            "Distribuie articolul" => "Distribuie articolul" ! "El distribuie articolul tuturor.";
            "Distribuie pe Facebook" => "Distribuie pe Facebook" ! "El distribuie pe Facebook o poză.";
            "Distribuie pe Twitter" => "Distribuie pe Twitter" ! "Firma distribuie pe Twitter anunțuri.";
            "Distribuie pe WhatsApp" => "Distribuie pe WhatsApp" ! "El distribuie pe WhatsApp o poză.";
            "Distribuie pe X" => "Distribuie pe X" ! "Firma distribuie pe X anunțuri.";
            "Distribuiți pe Facebook" => "Distribuiți pe Facebook" ! "Voi distribuiți pe Facebook o poză.";
            "Distribuiți pe Twitter" => "Distribuiți pe Twitter" ! "Voi distribuiți pe Twitter o poză.";
            "Dă clic pentru a partaja pe Facebook(Se deschide într-o fereastră nouă)" => "Dă clic pentru a partaja pe Facebook(Se deschide într-o fereastră nouă)" ! "El spune: dă clic pentru a partaja pe Facebook.";
            "Dă clic pentru a partaja pe Twitter(Se deschide într-o fereastră nouă)" => "Dă clic pentru a partaja pe Twitter(Se deschide într-o fereastră nouă)" ! "El spune: dă clic pentru a partaja pe Twitter.";
            "Partajează" => "Partajează" ! "Firma partajează biroul cu alții.";
            "Partajează asta" => "Partajează asta:" ! "El partajează asta cu ea.";
            "Postați pe blog!" => "Postați pe blog!" ! "A spus: postați pe blog! Ei au râs.";
            "Printează" => "Printează" ! "Firma printează ziare.";
            "Salvează articolul" => "Salvează articolul" ! "Salvează articolul pe disc, a spus el.";
            "Tipărește" => "Tipărește" ! "El tipărește cărți.";
            "Trimite pe email" => "Trimite pe email" ! "El trimite pe email o poză.";
            "Trimite prin email" => "Trimite prin email" ! "Firma trimite prin email anunțuri.";
            "Trimiteți către Pinterest" => "Trimiteți către Pinterest" ! "A spus: trimiteți către Pinterest o cerere.";
            "Trimiteți prin e-mail" => "Trimiteți prin e-mail" ! "Voi trimiteți prin e-mail o poză.";
        }
        Share Start {
            "Abonează-te la canalul nostru" => "Abonează-te la canalul nostru de WhatsApp" ! "El a zis: abonează-te la canalul nostru.";
            [inferred] "Intră pe canalul nostru" => "Intră pe canalul nostru de WhatsApp" ! "El intră pe canalul nostru.";
            "Urmăriți-ne pe" => "Urmăriți-ne pe Facebook" ! "El a strigat: urmăriți-ne pe noi.";
        }
        Share Anywhere {
            "(Se deschide într-o fereastră nouă)" => "Dă clic pentru a partaja pe WhatsApp (Se deschide într-o fereastră nouă)" ! "Pagina se deschide într-o fereastră nouă.";
        }
        Subscribe Whole {
            "Abonați-vă" => "Abonați-vă" ! "El a zis: abonați-vă azi.";
            "Aboneaza-te" => "Aboneaza-te" ! "Aboneaza-te la ziar, spune el.";
            "Abonează-te" => "Abonează-te" ! "Abonează-te la curs, a spus el.";
            "Creează cont" => "Creează cont" ! "Banca creează cont și card.";
            "Doar pentru abonați" => "Doar pentru abonați" ! "Spectacolul e doar pentru abonați și prieteni.";
            "Mă abonez" => "Mă abonez" ! "Nu mă abonez la nimic.";
            "Înregistrează-te" => "Înregistrează-te" ! "Înregistrează-te până în mai, a spus el.";
            "Înscrie-te la newsletter" => "Înscrie-te la newsletter" ! "Înscrie-te la newsletter azi, a spus el.";
        }
        Subscribe Start {
            "Abonați-vă la:" => "Abonați-vă la: Postare comentarii (Atom)" ! "Abonați-vă la ziar, a zis el.";
            "Abonează-te la newsletter" => "Abonează-te la newsletter și afli primul" ! "Ea vrea un newsletter.";
            "Abonează-te la newsletterul" => "Abonează-te la newsletterul de dimineață" ! "A spus: abonează-te la newsletterul lor.";
            [inferred] "Acest articol este disponibil doar abonaților" => "Acest articol este disponibil doar abonaților." ! "El spune că acest articol este disponibil doar abonaților.";
            "Ai deja cont?" => "Ai deja cont? Autentifică-te" ! "A întrebat: ai deja cont? Nu.";
            "Ai deja un cont?" => "Ai deja un cont? Autentifică-te" ! "A întrebat: ai deja un cont? Nu.";
            "Conținut exclusiv pentru abonați" => "Conținut exclusiv pentru abonați." ! "Oferă conținut exclusiv pentru abonați vechi.";
            [inferred] "Ești deja abonat?" => "Ești deja abonat? Autentifică-te" ! "Dacă ești deja abonat, bine.";
            "Introdu adresa ta de email" => "Introdu adresa ta de email pentru a te abona" ! "A scris: introdu adresa ta de email.";
            "Urmărește-ne pe" => "Urmărește-ne pe Google News" ! "El a strigat: urmărește-ne pe noi.";
        }
        Subscribe Anywhere {
            "direct în inbox" => "Cele mai importante știri, direct în inbox." ! "Scrisoarea a venit direct în casă.";
            "și pe Google News" => "Urmărește știrile Herald și pe Google News" ! "Firma dă bani și pe Google.";
        }
        Advertisement Whole {
            [inferred] "Articolul continuă mai jos" => "Articolul continuă mai jos" ! "El spune că articolul continuă mai jos de codul vechi.";
            "Conținut plătit" => "Conținut plătit" ! "Au cerut conținut plătit și reclame.";
            "Conținut sponsorizat" => "Conținut sponsorizat" ! "Conținut sponsorizat apare des.";
            "Publicitate" => "PUBLICITATE" ! "Publicitate nu are nimeni.";
            "Reclamă" => "Reclamă" ! "Reclamă proastă a fost aceea.";
            "Sponsorizat" => "Sponsorizat" ! "Sponsorizat de o bancă, concursul a început.";
        }
        Cookie Whole {
            "Accept toate" => "Accept toate" ! "Nu accept toate planurile.";
            "Acceptă cookie-urile" => "Acceptă cookie-urile" ! "El acceptă cookie-urile de pe site.";
            "Acceptă toate" => "Acceptă toate" ! "El acceptă toate planurile.";
            "Acceptă toate cookie-urile" => "Acceptă toate cookie-urile" ! "Site-ul acceptă toate cookie-urile bunicii.";
            "Acceptă tot" => "Acceptă tot" ! "El acceptă tot ce vine.";
            "Arată detalii" => "Arată detalii" ! "Poza arată detalii noi.";
            "Cookie-uri strict necesare" => "Cookie-uri strict necesare" ! "Au rămas cookie-uri strict necesare pe site.";
            "Gestionează consimțământul" => "Gestionează consimțământul" ! "Spitalul gestionează consimțământul bolnavilor.";
            "Gestionează opțiunile" => "Gestionează opțiunile" ! "El gestionează opțiunile bine.";
            "Politica de confidențialitate" => "Politica de confidențialitate" ! "Politica de confidențialitate lipsește.";
            "Politica de cookie-uri" => "Politica de cookie-uri" ! "Politica de cookie-uri a școlii e nouă.";
            "Politica de cookies" => "Politica de cookies" ! "Politica de cookies lipsește.";
            "Politica de utilizare a cookie-urilor" => "Politica de utilizare a cookie-urilor" ! "Politica de utilizare a cookie-urilor a școlii e nouă.";
            [inferred] "Refuză toate" => "Refuză toate" ! "El refuză toate planurile.";
            "Refuză tot" => "Refuză tot" ! "El refuză tot ce vine.";
            "Respinge toate" => "Respinge toate" ! "Judecătorul respinge toate cererile.";
            "Respinge tot" => "Respinge tot" ! "El respinge tot ce vine.";
            "Setări cookie-uri" => "Setări cookie-uri" ! "Setări cookie-uri nu sunt.";
            "Setări cookies" => "Setări cookies" ! "Setări cookies nu sunt.";
            "Setări de confidențialitate" => "Setări de confidențialitate" ! "Telefonul are setări de confidențialitate ascunse.";
        }
        Cookie Start {
            "Acest site folosește cookie" => "Acest site folosește cookie-uri pentru statistici." ! "Acest site folosește zahăr.";
            "Acest site utilizează cookie" => "Acest site utilizează cookie-uri." ! "El spune că acest site utilizează cookie-uri.";
            "Acest site web folosește cookie" => "Acest site web folosește cookie-uri." ! "A spus că acest site web folosește cookie-uri.";
            "Acest site web utilizează cookie" => "Acest site web utilizează cookie-uri." ! "A spus că acest site web utilizează cookie-uri.";
            "Folosim cookie-uri" => "Folosim cookie-uri pentru statistici." ! "El spune că folosim cookie-uri.";
            "Noi și partenerii noștri stocăm" => "Noi și partenerii noștri stocăm informații pe dispozitiv." ! "El spune că noi și partenerii noștri stocăm gaz.";
            "Pentru a oferi cea mai bună experiență" => "Pentru a oferi cea mai bună experiență, folosim tehnologii, cum ar fi cookie-uri." ! "Hotelul s-a deschis pentru a oferi cea mai bună experiență turiștilor.";
            "Stocarea tehnică sau accesul" => "Stocarea tehnică sau accesul este strict necesar." ! "Legea cere stocarea tehnică sau accesul la date.";
            "Stocarea și/sau accesarea informațiilor" => "Stocarea și/sau accesarea informațiilor de pe un dispozitiv" ! "Legea interzice stocarea și/sau accesarea informațiilor despre oameni.";
            "Utilizăm cookie-uri" => "Utilizăm cookie-uri pentru statistici." ! "A spus că utilizăm cookie-uri.";
        }
        Copyright Whole {
            "Propulsat cu mândrie de WordPress" => "Propulsat cu mândrie de WordPress" ! "Un site propulsat cu mândrie de WordPress cade.";
            "Rulează pe WordPress" => "Rulează pe WordPress" ! "Site-ul lui rulează pe WordPress din mai.";
            "Un produs Blogger" => "Un produs Blogger." ! "Este un produs Blogger vechi.";
        }
        Copyright Start {
            "Reproducerea integrală sau parțială" => "Reproducerea integrală sau parțială a textelor este interzisă." ! "Legea permite reproducerea integrală sau parțială a hărții.";
        }
        Copyright Anywhere {
            "Toate drepturile rezervate" => "© 2020 Ziarul. Toate drepturile rezervate." ! "Toate drepturile rămân.";
        }
        Comment Whole {
            "Adauga un comentariu" => "Adauga un comentariu" ! "El adauga un comentariu la lege.";
            "Adaugă comentariu" => "Adaugă comentariu" ! "Adaugă comentariu la final, a spus el.";
            "Adaugă un comentariu" => "Adaugă un comentariu" ! "El adaugă un comentariu lung.";
            "Anulează răspunsul" => "Anulează răspunsul" ! "El anulează răspunsul juriului.";
            "Autentifică-te pentru a lăsa un comentariu" => "Autentifică-te pentru a lăsa un comentariu" ! "Autentifică-te pentru a lăsa un comentariu la meci, a spus el.";
            "Autentifică-te pentru a răspunde" => "Autentifică-te pentru a răspunde" ! "Autentifică-te pentru a răspunde la scrisoare, a spus el.";
            "Comentarii" => "Comentarii (3)" ! "Comentarii nu au fost.";
            "Comentarii mai noi" => "Comentarii mai noi" ! "Comentarii mai noi nu sunt.";
            "Comentarii mai vechi" => "Comentarii mai vechi" ! "Comentarii mai vechi nu sunt.";
            "Comentarii închise" => "Comentarii închise" ! "Comentarii închise de ieri.";
            "Comentează" => "Comentează" ! "El comentează meciul.";
            "Fii primul care comentează" => "Fii primul care comentează" ! "El a zis: fii primul care comentează azi.";
            "Lasa un comentariu" => "Lasa un comentariu" ! "Ea lasa un comentariu pe masa.";
            "Lasă un comentariu" => "Lasă un comentariu" ! "El lasă un comentariu amar.";
            "Lasă un răspuns" => "Lasă un răspuns" ! "El lasă un răspuns amar.";
            "Niciun comentariu" => "Niciun comentariu" ! "Niciun comentariu nu a venit ieri.";
            "Nu există comentarii" => "Nu există comentarii" ! "Nu există comentarii la meci.";
            "Publică comentariul" => "Publică comentariul" ! "El publică comentariul ei.";
            "Răspunde" => "Răspunde" ! "Nu răspunde nimeni.";
            "Scrie un comentariu" => "Scrie un comentariu" ! "El scrie un comentariu amar.";
            "Trimite comentariul" => "Trimite comentariul" ! "El trimite comentariul la ziar.";
            "Trimiteți un comentariu" => "Trimiteți un comentariu" ! "Voi trimiteți un comentariu amar.";
            "Vezi toate comentariile" => "Vezi toate comentariile" ! "Vezi toate comentariile grele de aici, a spus el.";
        }
        Comment Start {
            "Acest site folosește Akismet" => "Acest site folosește Akismet pentru a reduce spamul." ! "El spune că acest site folosește Akismet.";
            "Adresa ta de email nu va fi publicată" => "Adresa ta de email nu va fi publicată." ! "El spune că adresa ta de email nu va fi publicată.";
            "Comentariile sunt închise" => "Comentariile sunt închise." ! "A spus că comentariile sunt închise.";
            "Comentariul tău e în așteptare" => "Comentariul tău e în așteptare." ! "A spus că comentariul tău e în așteptare.";
            "Câmpurile obligatorii sunt marcate cu" => "Câmpurile obligatorii sunt marcate cu *" ! "Toate câmpurile obligatorii sunt marcate cu roșu.";
            "Salvează-mi numele, emailul" => "Salvează-mi numele, emailul și site-ul web în acest navigator." ! "El a zis: salvează-mi numele, emailul și poza.";
            "Trebuie să fii autentificat pentru a" => "Trebuie să fii autentificat pentru a publica un comentariu." ! "El spune că trebuie să fii autentificat pentru a vota.";
        }
        Navigation Whole {
            "Acasă" => "Acasă" ! "Acasă era frig.";
            "Ai uitat parola?" => "Ai uitat parola?" ! "A întrebat: ai uitat parola? Nu.";
            "Arhive" => "Arhive" ! "Arhive vechi au ars.";
            "Arhivă blog" => "Arhivă blog" ! "O arhivă blog a dispărut.";
            "Articole mai noi" => "Articole mai noi" ! "Articole mai noi nu sunt.";
            "Articole mai vechi" => "Articole mai vechi" ! "Articole mai vechi nu sunt.";
            "Articolul anterior" => "Articolul anterior" ! "Articolul anterior din lege rămâne.";
            "Articolul următor" => "Articolul următor" ! "Articolul următor din lege rămâne.";
            "Autentificare" => "Autentificare" ! "Autentificare nu cere nimeni.";
            "Categorii" => "Categorii" ! "Categorii de pești sunt trei.";
            "Caută după" => "Caută după:" ! "El caută după casă.";
            "Caută pe site" => "Caută pe site" ! "Ea caută pe site o carte.";
            "Contul meu" => "Contul meu" ! "Contul meu era gol.";
            "Căutare" => "Căutare" ! "Căutare fără rost.";
            "Despre noi" => "Despre noi" ! "Despre noi nu s-a vorbit.";
            "Etichete" => "Etichete" ! "Etichete de haine sunt trei.";
            "Harta site-ului" => "Harta site-ului" ! "Harta site-ului ajută roboții.";
            "Navigare în articole" => "Navigare în articole" ! "O navigare în articole lipsește.";
            "Pagina anterioară" => "Pagina anterioară" ! "Pagina anterioară era goală.";
            "Pagina nu a fost găsită" => "Pagina nu a fost găsită" ! "Pagina nu a fost găsită în carte.";
            "Pagina principală" => "Pagina principală" ! "Pagina principală a ziarului era goală.";
            "Pagina următoare" => "Pagina următoare" ! "Pagina următoare era goală.";
            "Postare mai nouă" => "Postare mai nouă" ! "O postare mai nouă a dispărut.";
            "Postare mai veche" => "Postare mai veche" ! "O postare mai veche a dispărut.";
            "Raportează o eroare" => "Raportează o eroare" ! "El raportează o eroare la bancă.";
            "Sari la conținut" => "Sari la conținut" ! "El sari la conținut.";
            "Sari la conținutul principal" => "Sari la conținutul principal" ! "Sari la conținutul principal al cărții, a spus el.";
            "Termeni și condiții" => "Termeni și condiții" ! "Termeni și condiții grele.";
            "Termeni și condiții de utilizare" => "Termeni și condiții de utilizare" ! "Termeni și condiții de utilizare grele.";
            "Treci la conținut" => "Treci la conținut" ! "El a zis: treci la conținut acum.";
            "min de citit" => "3 min de citit" ! "Mai sunt zece min de citit pe seară.";
            "minute de lectură" => "3 minute de lectură" ! "Mai sunt zece minute de lectură pe seară.";
            "Ți-ai pierdut parola?" => "Ți-ai pierdut parola?" ! "A întrebat: ți-ai pierdut parola? Nu.";
            "Ți-ai uitat parola?" => "Ți-ai uitat parola?" ! "A întrebat: ți-ai uitat parola? Nu.";
        }
        Navigation Start {
            "Ai găsit o eroare?" => "Ai găsit o eroare? Scrie-ne" ! "A întrebat: ai găsit o eroare? Nu.";
            "Ai găsit o greșeală?" => "Ai găsit o greșeală? Scrie-ne" ! "A întrebat: ai găsit o greșeală? Nu.";
            "Cuvinte cheie:" => "Cuvinte cheie: port, bac" ! "Lista de cuvinte cheie: port.";
            "Cuvinte-cheie:" => "Cuvinte-cheie: port, bac" ! "Lista de cuvinte-cheie: port.";
            "Etichete:" => "Etichete: port, bac" ! "Pune etichete: roșii.";
            "Timp de citire:" => "Timp de citire: 3 minute" ! "Nu are timp de citire.";
            "Timp de lectură:" => "Timp de lectură: 3 minute" ! "A mai rămas timp de lectură: un minut.";
        }
        Caption Start {
            "Captură de ecran:" => "Captură de ecran: YouTube" ! "E o captură de ecran: un tren.";
            "Captură video:" => "Captură video: YouTube" ! "E o captură video: un tren.";
            "Credit foto" => "Credit foto: Agerpres" ! "Un credit foto lipsește.";
            "Foto arhivă" => "Foto arhivă: un tren" ! "O foto arhivă îl arată.";
            "Foto cu caracter ilustrativ" => "Foto cu caracter ilustrativ: un tren" ! "Au pus o foto cu caracter ilustrativ.";
            "Foto cu rol ilustrativ" => "Foto cu rol ilustrativ: un tren" ! "Au pus o foto cu rol ilustrativ.";
            "Foto ilustrativ" => "Foto ilustrativ: un tren" ! "Un foto ilustrativ îl arată.";
            "Foto:" => "Foto: Ion Popescu" ! "Foto și film.";
            "Fotografie:" => "Fotografie: Ion Popescu" ! "E o fotografie: un tren.";
            "Imagine cu rol ilustrativ" => "Imagine cu rol ilustrativ: un tren" ! "Au pus o imagine cu rol ilustrativ.";
            "Imagine ilustrativă" => "Imagine ilustrativă: un tren" ! "O imagine ilustrativă îl arată.";
            "Sursa foto" => "Sursa foto: Agerpres" ! "E sursa foto veche.";
            "Sursă foto" => "Sursă foto: Agerpres" ! "Nu are nicio sursă foto.";
        }
        Byline Start {
            "Autoare:" => "Autoare: Ion Popescu" ! "Autoare și editoare tac.";
            "Autoarea:" => "Autoarea: Ion Popescu" ! "Autoarea tace.";
            "Autor:" => "Autor: Ion Popescu" ! "Autor și editor tac.";
            "Autorul articolului:" => "Autorul articolului: Ion Popescu" ! "Autorul articolului tace.";
            "Autorul:" => "Autorul: Ion Popescu" ! "Autorul tace.";
            [needs_language] "Redactor:" => "Redactor: Ion Popescu" ! "Redactor și editor tac.";
        }
        Byline BeforeName {
            [needs_language] "A consemnat" => "A consemnat Ion Popescu" ! "A consemnat totul în caiet.";
            [needs_language] "Adăugat de" => "Adăugat de Ion Popescu" ! "Adăugat de curând, textul e scurt.";
            [needs_language] "Articol realizat de" => "Articol realizat de Ion Popescu" ! "Articol realizat de elevi.";
            [needs_language] "Articol scris de" => "Articol scris de Ion Popescu" ! "Articol scris de mână.";
            [needs_language] "Au consemnat" => "Au consemnat Ion Popescu și Ana Marin" ! "Au consemnat o scădere.";
            [needs_language] "Comentariu de" => "Comentariu de Ion Popescu" ! "Comentariu de ieri.";
            [needs_language] "Cronică de" => "Cronică de Ana Marin" ! "Cronică de film.";
            [needs_language] "De" => "De Ion Popescu" ! "De ieri plouă.";
            [needs_language] "Editorial de" => "Editorial de Ion Popescu" ! "Editorial de ieri.";
            [needs_language] "Eseu de" => "Eseu de Ana Marin" ! "Eseu de liceu.";
            [needs_language] "Foto & text:" => "Foto & text: Ana Marin" ! "Foto & text fără nume.";
            [needs_language] "Foto și text:" => "Foto și text: Ion Popescu" ! "Foto și text sunt ale ei.";
            [needs_language] "Interviu de" => "Interviu de Ana Marin" ! "Interviu de angajare.";
            [needs_language] "Interviu realizat de" => "Interviu realizat de Ion Popescu" ! "Interviu realizat de elevi.";
            [needs_language] "Material realizat de" => "Material realizat de Ion Popescu" ! "Material realizat de elevi.";
            [needs_language] "O analiză de" => "O analiză de Ion Popescu" ! "O analiză de ieri.";
            [needs_language] "Opinie de" => "Opinie de Ion Popescu" ! "Opinie de cititor.";
            [needs_language] "Postat de" => "Postat de Ion Popescu" ! "Postat de cineva ieri.";
            "Publicat de" => "Publicat de Ion Popescu" ! "A fost publicat de ea.";
            [needs_language] "Realizat de" => "Realizat de Ion Popescu" ! "Realizat de elevi, filmul e scurt.";
            [needs_language] "Redactat de" => "Redactat de Ion Popescu" ! "Redactat de elevi, textul e scurt.";
            [needs_language] "Reportaj de" => "Reportaj de Ion Popescu" ! "Reportaj de ieri.";
            [needs_language] "Reportaj realizat de" => "Reportaj realizat de Ana Marin" ! "Reportaj realizat de elevi.";
            "Scris de" => "Scris de Ion Popescu" ! "Scris de mână.";
            [needs_language] "Scrisă de" => "Scrisă de Ion Popescu" ! "Scrisă de mână, cartea e veche.";
            [needs_language] "Text & foto:" => "Text & foto: Ana Marin" ! "Text & foto fără nume.";
            [needs_language] "Text de" => "Text de Ana Marin" ! "Text de lege.";
            [needs_language] "Text și foto:" => "Text și foto: Ion Popescu" ! "Text și foto sunt ale ei.";
            [needs_language] "Text și fotografii:" => "Text și fotografii: Ion Popescu" ! "Text și fotografii sunt ale ei.";
            [needs_language] "Un articol de" => "Un articol de Ion Popescu" ! "Un articol de lege nou.";
            [needs_language] "Un interviu de" => "Un interviu de Ion Popescu" ! "Un interviu de ieri.";
            [needs_language] "Un interviu realizat de" => "Un interviu realizat de Ana Marin" ! "Un interviu realizat de elevi.";
            [needs_language] "Un material de" => "Un material de Ana Marin" ! "Un material de construcție.";
            [needs_language] "Un material realizat de" => "Un material realizat de Ana Marin" ! "Un material realizat de elevi.";
            [needs_language] "Un reportaj de" => "Un reportaj de Ion Popescu" ! "Un reportaj de ieri.";
            [needs_language] "Un text de" => "Un text de Ion Popescu" ! "Un text de lege nou.";
        }
        Published Start {
            "Data publicării" => "Data publicării: 10 ianuarie 2020" ! "Nu știm data publicării.";
            "Postat la" => "Postat la 10 ianuarie 2020" ! "A fost postat la poartă.";
            "Publicat" => "Publicat: 10 ianuarie 2020" ! "A fost publicat ieri.";
            "Publicat la" => "Publicat la 10 ianuarie 2020" ! "A fost publicat la Cluj.";
            "Publicat pe" => "Publicat pe 10 ianuarie 2020" ! "A fost publicat pe hârtie.";
        }
        Published BeforeDigit {
            "Publicată" => "Publicată: 10 ianuarie 2020" ! "Publicată ieri, legea cade.";
        }
        Updated Start {
            "Actualizat" => "Actualizat: 10 ianuarie 2020" ! "Va fi actualizat ieri.";
            "Actualizat la" => "Actualizat la 10 ianuarie 2020" ! "A fost actualizat la timp.";
            "Ultima actualizare" => "Ultima actualizare: 10 ianuarie 2020" ! "E ultima actualizare.";
            "Ultima modificare" => "Ultima modificare: 10 ianuarie 2020" ! "E ultima modificare.";
        }
        Updated BeforeDigit {
            "Actualizată" => "Actualizată: 10 ianuarie 2020" ! "Actualizată ieri, lista dispare.";
            "Modificat" => "Modificat: 10 ianuarie 2020" ! "Modificat ieri, planul cade.";
        }
        Credit Start {
            "Sursa:" => "Sursa: Agerpres" ! "Sursa a secat.";
            "Surse:" => "Surse: Agerpres, AFP" ! "Surse apropiate neagă.";
            "Traducere:" => "Traducere: Ion Popescu" ! "E o traducere: bună.";
        }
        Credit BeforeName {
            "Traducere de" => "Traducere de Ion Popescu" ! "O traducere de ieri.";
        }
        Correction Start {
            "Corecție:" => "Corecție: numele era altul." ! "E o corecție: nimic nou.";
            "Erată:" => "Erată: numele era altul." ! "O erată vine.";
            "Rectificare:" => "Rectificare: numele era altul." ! "E o rectificare: nimic nou.";
        }
        Note Start {
            "Nota editorului" => "Nota editorului: un nume a fost corectat." ! "A ajutat nota editorului.";
            "Nota redacției" => "Nota redacției: un nume a fost corectat." ! "E nota redacției.";
        }
    },
};
