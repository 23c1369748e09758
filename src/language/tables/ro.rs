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
            "Alte știri" => "Alte știri" ! "Alte știri nu sunt.";
            "Articole populare" => "Articole populare" ! "Articole populare au apărut ieri.";
            "Articole recente" => "Articole recente" ! "Articole recente îl critică.";
            "Articole recomandate" => "Articole recomandate" ! "Articole recomandate de prieteni.";
            "Articole similare" => "Articole similare" ! "Articole similare apar în lege.";
            "Cele mai citite" => "Cele mai citite" ! "Cele mai citite cărți sunt vechi.";
            "Cele mai comentate" => "Cele mai comentate" ! "Cele mai comentate cărți sunt vechi.";
            "Cele mai noi știri" => "Cele mai noi știri" ! "Cele mai noi știri sunt proaste.";
            "Cele mai populare" => "Cele mai populare" ! "Cele mai populare cărți sunt vechi.";
            "Cele mai recente" => "Cele mai recente" ! "Cele mai recente cărți sunt scumpe.";
            "Comentarii recente" => "Comentarii recente" ! "Comentarii recente îl critică.";
            "Pe aceeași temă" => "Pe aceeași temă" ! "Pe aceeași temă a vorbit și el.";
            "Recomandările redacției" => "Recomandările redacției" ! "Recomandările redacției sunt vechi.";
            "S-ar putea să-ți placă" => "S-ar putea să-ți placă" ! "S-ar putea să-ți placă marea.";
            "Te-ar putea interesa" => "Te-ar putea interesa" ! "Te-ar putea interesa marea.";
            "Te-ar putea interesa și" => "Te-ar putea interesa și" ! "Te-ar putea interesa și marea.";
            "Ultimele știri" => "Ultimele știri" ! "Ultimele știri sunt proaste.";
            "Vezi și" => "Vezi și" ! "Ai să vezi și marea.";
            "Știri din aceeași categorie" => "Știri din aceeași categorie" ! "Știri din aceeași categorie au apărut ieri.";
            "Știri recomandate" => "Știri recomandate" ! "Știri recomandate de prieteni.";
            "Știri similare" => "Știri similare" ! "Știri similare au apărut ieri.";
        }
        ReadMore Whole {
            "Află mai multe" => "Află mai multe" ! "El află mai multe de la ea.";
            "Arată mai mult" => "Arată mai mult" ! "Harta arată mai mult decât crezi.";
            [inferred] "Articolul continuă după reclamă" => "Articolul continuă după reclamă" ! "El spune că articolul continuă după reclamă.";
            "Citește articolul" => "Citește articolul" ! "El citește articolul din lege.";
            "Citește mai departe" => "Citește mai departe" ! "El citește mai departe cartea.";
            "Citește mai mult" => "Citește mai mult" ! "Cine citește mai mult știe.";
            "Citește tot articolul" => "Citește tot articolul" ! "El citește tot articolul din lege.";
            "Continuă lectura" => "Continuă lectura" ! "El continuă lectura cărții.";
            "Vezi mai mult" => "Vezi mai mult" ! "De sus vezi mai mult decât crezi.";
        }
        ReadMore Start {
            "Citește și" => "Citește și: De ce cresc prețurile" ! "El citește și noaptea.";
            "Citiţi şi" => "Citiţi şi: De ce cresc preţurile" ! "Voi citiţi şi noaptea.";
            "Citiți și" => "Citiți și: De ce cresc prețurile" ! "Voi citiți și noaptea.";
        }
        Share Whole {
            "Apreciază" => "Apreciază:" ! "El apreciază marea.";
            [inferred] "Ascultă articolul" => "Ascultă articolul" ! "El ascultă articolul seara.";
            "Copiază linkul" => "Copiază linkul" ! "El copiază linkul paginii.";
            "Distribuie" => "Distribuie" ! "El distribuie pâine.";
            "Distribuie articolul" => "Distribuie articolul" ! "El distribuie articolul tuturor.";
            "Distribuie pe Facebook" => "Distribuie pe Facebook" ! "El distribuie pe Facebook o poză.";
            "Distribuie pe WhatsApp" => "Distribuie pe WhatsApp" ! "El distribuie pe WhatsApp o poză.";
            "Distribuiți pe Facebook" => "Distribuiți pe Facebook" ! "Voi distribuiți pe Facebook o poză.";
            "Distribuiți pe Twitter" => "Distribuiți pe Twitter" ! "Voi distribuiți pe Twitter o poză.";
            "Dă clic pentru a partaja pe Facebook(Se deschide într-o fereastră nouă)" => "Dă clic pentru a partaja pe Facebook(Se deschide într-o fereastră nouă)" ! "El spune: dă clic pentru a partaja pe Facebook.";
            "Dă clic pentru a partaja pe Twitter(Se deschide într-o fereastră nouă)" => "Dă clic pentru a partaja pe Twitter(Se deschide într-o fereastră nouă)" ! "El spune: dă clic pentru a partaja pe Twitter.";
            "Partajează asta" => "Partajează asta:" ! "El partajează asta cu ea.";
            "Tipărește" => "Tipărește" ! "El tipărește cărți.";
            "Trimite pe email" => "Trimite pe email" ! "El trimite pe email o poză.";
            "Trimiteți prin e-mail" => "Trimiteți prin e-mail" ! "Voi trimiteți prin e-mail o poză.";
        }
        Share Start {
            "Abonează-te la canalul nostru" => "Abonează-te la canalul nostru de WhatsApp" ! "El a zis: abonează-te la canalul nostru.";
            [inferred] "Intră pe canalul nostru" => "Intră pe canalul nostru de WhatsApp" ! "El intră pe canalul nostru.";
            "Urmăriți-ne pe" => "Urmăriți-ne pe Facebook" ! "El a strigat: urmăriți-ne pe noi.";
        }
        Subscribe Whole {
            "Abonați-vă" => "Abonați-vă" ! "El a zis: abonați-vă azi.";
            "Abonează-te" => "Abonează-te" ! "Abonează-te la curs, a spus el.";
            "Creează cont" => "Creează cont" ! "Banca creează cont și card.";
            "Mă abonez" => "Mă abonez" ! "Nu mă abonez la nimic.";
        }
        Subscribe Start {
            "Abonați-vă la:" => "Abonați-vă la: Postare comentarii (Atom)" ! "Abonați-vă la ziar, a zis el.";
            "Abonează-te la newsletter" => "Abonează-te la newsletter și afli primul" ! "Ea vrea un newsletter.";
            [inferred] "Acest articol este disponibil doar abonaților" => "Acest articol este disponibil doar abonaților." ! "El spune că acest articol este disponibil doar abonaților.";
            [inferred] "Ești deja abonat?" => "Ești deja abonat? Autentifică-te" ! "Dacă ești deja abonat, bine.";
            "Urmărește-ne pe" => "Urmărește-ne pe Google News" ! "El a strigat: urmărește-ne pe noi.";
        }
        Advertisement Whole {
            [inferred] "Articolul continuă mai jos" => "Articolul continuă mai jos" ! "El spune că articolul continuă mai jos de codul vechi.";
            "Conținut sponsorizat" => "Conținut sponsorizat" ! "Conținut sponsorizat apare des.";
            "Publicitate" => "PUBLICITATE" ! "Publicitate nu are nimeni.";
            "Reclamă" => "Reclamă" ! "Reclamă proastă a fost aceea.";
        }
        Cookie Whole {
            "Accept toate" => "Accept toate" ! "Nu accept toate planurile.";
            "Acceptă cookie-urile" => "Acceptă cookie-urile" ! "El acceptă cookie-urile de pe site.";
            "Acceptă toate" => "Acceptă toate" ! "El acceptă toate planurile.";
            "Acceptă tot" => "Acceptă tot" ! "El acceptă tot ce vine.";
            "Arată detalii" => "Arată detalii" ! "Poza arată detalii noi.";
            "Gestionează opțiunile" => "Gestionează opțiunile" ! "El gestionează opțiunile bine.";
            "Politica de confidențialitate" => "Politica de confidențialitate" ! "Politica de confidențialitate lipsește.";
            "Politica de cookies" => "Politica de cookies" ! "Politica de cookies lipsește.";
            [inferred] "Refuză toate" => "Refuză toate" ! "El refuză toate planurile.";
            "Refuză tot" => "Refuză tot" ! "El refuză tot ce vine.";
            "Respinge tot" => "Respinge tot" ! "El respinge tot ce vine.";
            "Setări cookie-uri" => "Setări cookie-uri" ! "Setări cookie-uri nu sunt.";
            "Setări cookies" => "Setări cookies" ! "Setări cookies nu sunt.";
        }
        Cookie Start {
            "Acest site folosește cookie" => "Acest site folosește cookie-uri pentru statistici." ! "Acest site folosește zahăr.";
            "Acest site utilizează cookie" => "Acest site utilizează cookie-uri." ! "El spune că acest site utilizează cookie-uri.";
            "Folosim cookie-uri" => "Folosim cookie-uri pentru statistici." ! "El spune că folosim cookie-uri.";
            "Noi și partenerii noștri stocăm" => "Noi și partenerii noștri stocăm informații pe dispozitiv." ! "El spune că noi și partenerii noștri stocăm gaz.";
        }
        Copyright Whole {
            "Propulsat cu mândrie de WordPress" => "Propulsat cu mândrie de WordPress" ! "Un site propulsat cu mândrie de WordPress cade.";
            "Un produs Blogger" => "Un produs Blogger." ! "Este un produs Blogger vechi.";
        }
        Copyright Anywhere {
            "Toate drepturile rezervate" => "© 2020 Ziarul. Toate drepturile rezervate." ! "Toate drepturile rămân.";
        }
        Comment Whole {
            "Adaugă un comentariu" => "Adaugă un comentariu" ! "El adaugă un comentariu lung.";
            "Anulează răspunsul" => "Anulează răspunsul" ! "El anulează răspunsul juriului.";
            "Comentarii" => "Comentarii (3)" ! "Comentarii nu au fost.";
            "Comentarii mai noi" => "Comentarii mai noi" ! "Comentarii mai noi nu sunt.";
            "Comentarii mai vechi" => "Comentarii mai vechi" ! "Comentarii mai vechi nu sunt.";
            "Comentarii închise" => "Comentarii închise" ! "Comentarii închise de ieri.";
            "Fii primul care comentează" => "Fii primul care comentează" ! "El a zis: fii primul care comentează azi.";
            "Lasă un comentariu" => "Lasă un comentariu" ! "El lasă un comentariu amar.";
            "Lasă un răspuns" => "Lasă un răspuns" ! "El lasă un răspuns amar.";
            "Niciun comentariu" => "Niciun comentariu" ! "Niciun comentariu nu a venit ieri.";
            "Publică comentariul" => "Publică comentariul" ! "El publică comentariul ei.";
            "Răspunde" => "Răspunde" ! "Nu răspunde nimeni.";
            "Scrie un comentariu" => "Scrie un comentariu" ! "El scrie un comentariu amar.";
            "Trimiteți un comentariu" => "Trimiteți un comentariu" ! "Voi trimiteți un comentariu amar.";
        }
        Comment Start {
            "Acest site folosește Akismet" => "Acest site folosește Akismet pentru a reduce spamul." ! "El spune că acest site folosește Akismet.";
            "Adresa ta de email nu va fi publicată" => "Adresa ta de email nu va fi publicată." ! "El spune că adresa ta de email nu va fi publicată.";
            "Câmpurile obligatorii sunt marcate cu" => "Câmpurile obligatorii sunt marcate cu *" ! "Toate câmpurile obligatorii sunt marcate cu roșu.";
            "Salvează-mi numele, emailul" => "Salvează-mi numele, emailul și site-ul web în acest navigator." ! "El a zis: salvează-mi numele, emailul și poza.";
            "Trebuie să fii autentificat pentru a" => "Trebuie să fii autentificat pentru a publica un comentariu." ! "El spune că trebuie să fii autentificat pentru a vota.";
        }
        Navigation Whole {
            "Acasă" => "Acasă" ! "Acasă era frig.";
            "Arhive" => "Arhive" ! "Arhive vechi au ars.";
            "Arhivă blog" => "Arhivă blog" ! "O arhivă blog a dispărut.";
            "Articole mai noi" => "Articole mai noi" ! "Articole mai noi nu sunt.";
            "Articole mai vechi" => "Articole mai vechi" ! "Articole mai vechi nu sunt.";
            "Articolul anterior" => "Articolul anterior" ! "Articolul anterior din lege rămâne.";
            "Articolul următor" => "Articolul următor" ! "Articolul următor din lege rămâne.";
            "Autentificare" => "Autentificare" ! "Autentificare nu cere nimeni.";
            "Categorii" => "Categorii" ! "Categorii de pești sunt trei.";
            "Caută după" => "Caută după:" ! "El caută după casă.";
            "Contul meu" => "Contul meu" ! "Contul meu era gol.";
            "Căutare" => "Căutare" ! "Căutare fără rost.";
            "Despre noi" => "Despre noi" ! "Despre noi nu s-a vorbit.";
            "Etichete" => "Etichete" ! "Etichete de haine sunt trei.";
            "Navigare în articole" => "Navigare în articole" ! "O navigare în articole lipsește.";
            "Postare mai nouă" => "Postare mai nouă" ! "O postare mai nouă a dispărut.";
            "Postare mai veche" => "Postare mai veche" ! "O postare mai veche a dispărut.";
            "Sari la conținut" => "Sari la conținut" ! "El sari la conținut.";
            "Termeni și condiții" => "Termeni și condiții" ! "Termeni și condiții grele.";
            "Termeni și condiții de utilizare" => "Termeni și condiții de utilizare" ! "Termeni și condiții de utilizare grele.";
            "Treci la conținut" => "Treci la conținut" ! "El a zis: treci la conținut acum.";
        }
        Navigation Start {
            "Etichete:" => "Etichete: port, bac" ! "Pune etichete: roșii.";
            "Timp de citire:" => "Timp de citire: 3 minute" ! "Nu are timp de citire.";
        }
        Caption Start {
            "Credit foto" => "Credit foto: Agerpres" ! "Un credit foto lipsește.";
            "Foto arhivă" => "Foto arhivă: un tren" ! "O foto arhivă îl arată.";
            "Foto ilustrativ" => "Foto ilustrativ: un tren" ! "Un foto ilustrativ îl arată.";
            "Foto:" => "Foto: Ion Popescu" ! "Foto și film.";
            "Imagine ilustrativă" => "Imagine ilustrativă: un tren" ! "O imagine ilustrativă îl arată.";
            "Sursa foto" => "Sursa foto: Agerpres" ! "E sursa foto veche.";
        }
        Byline Start {
            "Autoare:" => "Autoare: Ion Popescu" ! "Autoare și editoare tac.";
            "Autoarea:" => "Autoarea: Ion Popescu" ! "Autoarea tace.";
            "Autor:" => "Autor: Ion Popescu" ! "Autor și editor tac.";
            "Autorul:" => "Autorul: Ion Popescu" ! "Autorul tace.";
            [told] "Redactor:" => "Redactor: Ion Popescu" ! "Redactor și editor tac.";
        }
        Byline BeforeName {
            [told] "A consemnat" => "A consemnat Ion Popescu" ! "A consemnat totul în caiet.";
            [told] "Adăugat de" => "Adăugat de Ion Popescu" ! "Adăugat de curând, textul e scurt.";
            [told] "Articol realizat de" => "Articol realizat de Ion Popescu" ! "Articol realizat de elevi.";
            [told] "Articol scris de" => "Articol scris de Ion Popescu" ! "Articol scris de mână.";
            [told] "Comentariu de" => "Comentariu de Ion Popescu" ! "Comentariu de ieri.";
            [told] "De" => "De Ion Popescu" ! "De ieri plouă.";
            [told] "Editorial de" => "Editorial de Ion Popescu" ! "Editorial de ieri.";
            [told] "Foto și text:" => "Foto și text: Ion Popescu" ! "Foto și text sunt ale ei.";
            [told] "Interviu realizat de" => "Interviu realizat de Ion Popescu" ! "Interviu realizat de elevi.";
            [told] "Material realizat de" => "Material realizat de Ion Popescu" ! "Material realizat de elevi.";
            [told] "O analiză de" => "O analiză de Ion Popescu" ! "O analiză de ieri.";
            [told] "Opinie de" => "Opinie de Ion Popescu" ! "Opinie de cititor.";
            [told] "Postat de" => "Postat de Ion Popescu" ! "Postat de cineva ieri.";
            "Publicat de" => "Publicat de Ion Popescu" ! "A fost publicat de ea.";
            [told] "Realizat de" => "Realizat de Ion Popescu" ! "Realizat de elevi, filmul e scurt.";
            [told] "Redactat de" => "Redactat de Ion Popescu" ! "Redactat de elevi, textul e scurt.";
            [told] "Reportaj de" => "Reportaj de Ion Popescu" ! "Reportaj de ieri.";
            "Scris de" => "Scris de Ion Popescu" ! "Scris de mână.";
            [told] "Scrisă de" => "Scrisă de Ion Popescu" ! "Scrisă de mână, cartea e veche.";
            [told] "Text și foto:" => "Text și foto: Ion Popescu" ! "Text și foto sunt ale ei.";
            [told] "Text și fotografii:" => "Text și fotografii: Ion Popescu" ! "Text și fotografii sunt ale ei.";
            [told] "Un articol de" => "Un articol de Ion Popescu" ! "Un articol de lege nou.";
            [told] "Un interviu de" => "Un interviu de Ion Popescu" ! "Un interviu de ieri.";
            [told] "Un reportaj de" => "Un reportaj de Ion Popescu" ! "Un reportaj de ieri.";
            [told] "Un text de" => "Un text de Ion Popescu" ! "Un text de lege nou.";
        }
        Published Start {
            "Data publicării" => "Data publicării: 10 ianuarie 2020" ! "Nu știm data publicării.";
            "Postat la" => "Postat la 10 ianuarie 2020" ! "A fost postat la poartă.";
            "Publicat" => "Publicat: 10 ianuarie 2020" ! "A fost publicat ieri.";
            "Publicat la" => "Publicat la 10 ianuarie 2020" ! "A fost publicat la Cluj.";
            "Publicat pe" => "Publicat pe 10 ianuarie 2020" ! "A fost publicat pe hârtie.";
        }
        Updated Start {
            "Actualizat" => "Actualizat: 10 ianuarie 2020" ! "Va fi actualizat ieri.";
            "Actualizat la" => "Actualizat la 10 ianuarie 2020" ! "A fost actualizat la timp.";
            "Ultima actualizare" => "Ultima actualizare: 10 ianuarie 2020" ! "E ultima actualizare.";
            "Ultima modificare" => "Ultima modificare: 10 ianuarie 2020" ! "E ultima modificare.";
        }
        Credit Start {
            "Sursa:" => "Sursa: Agerpres" ! "Sursa a secat.";
            "Surse:" => "Surse: Agerpres, AFP" ! "Surse apropiate neagă.";
        }
        Credit BeforeName {
            "Traducere de" => "Traducere de Ion Popescu" ! "O traducere de ieri.";
        }
        Correction Start {
            "Erată:" => "Erată: numele era altul." ! "O erată vine.";
        }
        Note Start {
            "Nota redacției" => "Nota redacției: un nume a fost corectat." ! "E nota redacției.";
        }
    },
};
