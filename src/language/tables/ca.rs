//! Catalan.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Catalan.
pub(crate) static CA: Language = Language {
    code: "ca",
    name: "Catalan",
    date_order: DateOrder::DayMonth,
    months: [
        &["gener", "gen"],
        &["febrer", "febr", "feb"],
        &["març"],
        &["abril", "d'abril", "abr"],
        &["maig"],
        &["juny"],
        &["juliol", "jul"],
        &["agost", "d'agost", "ag"],
        &["setembre", "set"],
        &["octubre", "d'octubre", "oct"],
        &["novembre", "nov"],
        &["desembre", "des"],
    ],
    weekdays: &[
        "dilluns",
        "dimarts",
        "dimecres",
        "dijous",
        "divendres",
        "dissabte",
        "diumenge",
    ],
    date_words: &["de", "del", "el", "les", "a", "h", "hores"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &["fa"],
        after: &[],
        units: [
            &["minut", "minuts"],
            &["hora", "hores"],
            &["dia", "dies"],
            &["setmana", "setmanes"],
            &["mes", "mesos"],
            &["any", "anys"],
        ],
    },
    filing: Filing {
        labels: &[
            "Anàlisi",
            "Crònica",
            "Editorial",
            "Entrevista",
            "Opinió",
            "Vídeo",
        ],
        ..Filing::PLAIN
    },
    agencies: &["ACN", "AFP", "AP", "EFE", "Europa Press", "Reuters"],
    staff: &[
        "Redacció",
        "La redacció",
        "Agències",
        "El nostre corresponsal",
        "Equip de redacció",
        "La nostra corresponsal",
        "Redacció digital",
        "Redacció web",
        "Redactors",
    ],
    roles: &[
        "analista",
        "articulista",
        "autor",
        "autora",
        "cap de redacció",
        "cap de secció",
        "columnista",
        "col·laborador",
        "col·laboradora",
        "corresponsal",
        "cronista",
        "editor",
        "editora",
        "enviada especial",
        "enviat especial",
        "escriptor",
        "escriptora",
        "fotoperiodista",
        "fotoreporter",
        "fotògraf",
        "fotògrafa",
        "periodista",
        "redactor",
        "redactora",
        "reporter",
        "reportera",
    ],
    joiners: &["amb", "i"],
    author_labels: &[
        "Autor",
        "Autora",
        "Autores",
        "Autors",
        "L'autor",
        "L'autora",
        "Sobre els autors",
        "Sobre l'autor",
        "Sobre l'autora",
    ],
    located: &["des de"],
    function_words: &[
        "el", "la", "que", "en", "per", "amb", "els", "les", "una", "un", "del", "al", "va", "ha",
        "és", "i", "però", "com", "més", "dels", "seva", "són", "també", "aquest", "seu", "seves",
        "tots", "aquesta", "a", "o",
    ],
    cues: cues! {
        Rail Whole {
            "Articles recents" => "Articles recents" ! "Els seus articles recents molesten.";
            "Articles relacionats" => "Articles relacionats" ! "Els articles relacionats són vells.";
            "Articles similars" => "Articles similars" ! "Els articles similars de la llei queden.";
            "Comentaris recents" => "Comentaris recents" ! "Els comentaris recents van ser durs.";
            "Darreres notícies" => "Darreres notícies" ! "Les darreres notícies són dolentes.";
            "El més llegit" => "El més llegit" ! "El més llegit és un llibre vell.";
            "Entrades recents" => "Entrades recents" ! "Les entrades recents s'han venut.";
            "Entrades relacionades" => "Entrades relacionades" ! "Hi ha entrades relacionades amb ell.";
            "Et pot interessar" => "Et pot interessar" ! "Et pot interessar el mar.";
            "Les més llegides" => "Les més llegides" ! "Les més llegides són velles.";
            "Més llegides" => "Més llegides" ! "Les obres més llegides són velles.";
            "Més llegit" => "Més llegit" ! "El llibre més llegit és vell.";
            "Més notícies" => "Més notícies" ! "Hi haurà més notícies demà.";
            "Notícies destacades" => "Notícies destacades" ! "Hi ha notícies destacades d'ell.";
            "Notícies relacionades" => "Notícies relacionades" ! "Notícies relacionades amb el mar.";
            "També et pot interessar" => "També et pot interessar" ! "També et pot interessar el mar, diu.";
            "Últimes notícies" => "Últimes notícies" ! "Les últimes notícies són dolentes.";
        }
        ReadMore Whole {
            "Continua llegint" => "Continua llegint" ! "Ella continua llegint poesia.";
            "Llegeix més" => "Llegeix més" ! "Ella llegeix més llibres.";
            "Llegir més" => "Llegir més" ! "Vol llegir més llibres.";
            "Veure més" => "Veure més" ! "Vol veure més món.";
        }
        ReadMore Start {
            "Llegeix també" => "Llegeix també: Per què pugen els preus" ! "Ella llegeix també de nit.";
            "Llegiu també" => "Llegiu també: Per què pugen els preus" ! "Vosaltres llegiu també de nit.";
            "Vegeu també" => "Vegeu també: Els preus pugen" ! "Vosaltres vegeu també el mar.";
        }
        Share Whole {
            "Comparteix" => "Comparteix" ! "Ella comparteix el pa.";
            "Comparteix a Facebook" => "Comparteix a Facebook" ! "Ella comparteix a Facebook la pena.";
            "Comparteix a Twitter" => "Comparteix a Twitter" ! "Ella comparteix a Twitter la pena.";
            "Comparteix a X" => "Comparteix a X" ! "Ella comparteix a X la pena.";
            "Comparteix això" => "Comparteix això:" ! "Ella comparteix això amb ell.";
            "Comparteix l'article" => "Comparteix l'article" ! "Ella comparteix l'article de fe.";
            "Copia l'enllaç" => "Copia l'enllaç" ! "Ella copia l'enllaç trencat.";
            "Envia per correu electrònic" => "Envia per correu electrònic" ! "Ella envia per correu electrònic la carta.";
            "Imprimeix" => "Imprimeix" ! "Ell imprimeix llibres.";
        }
        Share Start {
            "Segueix-nos a" => "Segueix-nos a Facebook" ! "Va dir: segueix-nos a casa.";
            "Segueix-nos al" => "Segueix-nos al WhatsApp" ! "Va dir: segueix-nos al bosc.";
        }
        Subscribe Whole {
            "Inicia la sessió" => "Inicia la sessió" ! "El president inicia la sessió.";
            "Subscriu-t'hi" => "Subscriu-t'hi" ! "Ell va dir: subscriu-t'hi avui.";
            "Subscriu-te" => "Subscriu-te" ! "Va dir: subscriu-te avui.";
        }
        Subscribe Start {
            [inferred] "Ja ets subscriptor?" => "Ja ets subscriptor? Inicia la sessió" ! "Si ja ets subscriptor, bé.";
            "Subscriu-te a la nostra newsletter" => "Subscriu-te a la nostra newsletter" ! "Va dir: subscriu-te a la nostra newsletter.";
            "Subscriu-te al butlletí" => "Subscriu-te al butlletí" ! "Va dir: subscriu-te al butlletí.";
        }
        Advertisement Whole {
            "Contingut patrocinat" => "Contingut patrocinat" ! "El contingut patrocinat creix.";
            "Publicitat" => "PUBLICITAT" ! "La publicitat és cara.";
        }
        Cookie Whole {
            "Accepta totes les galetes" => "Accepta totes les galetes" ! "Ella accepta totes les galetes de l'àvia.";
            "Accepta-ho tot" => "Accepta-ho tot" ! "Va dir: accepta-ho tot avui.";
            "Acceptar-les totes" => "Acceptar-les totes" ! "Vol acceptar-les totes avui.";
            "Configuració de galetes" => "Configuració de galetes" ! "La configuració de galetes falla.";
            [inferred] "Gestiona les opcions" => "Gestiona les opcions" ! "Ella gestiona les opcions de compra.";
            "Política de galetes" => "Política de galetes" ! "La política de galetes falta.";
            "Política de privacitat" => "Política de privacitat" ! "La política de privacitat falta.";
            "Rebutja totes les galetes" => "Rebutja totes les galetes" ! "Ella rebutja totes les galetes de l'àvia.";
            "Rebutja-ho tot" => "Rebutja-ho tot" ! "Va dir: rebutja-ho tot avui.";
            "Valorem la teva privadesa" => "Valorem la teva privadesa" ! "Diu que valorem la teva privadesa.";
        }
        Cookie Start {
            "Aquest lloc web utilitza galetes" => "Aquest lloc web utilitza galetes." ! "Diu que aquest lloc web utilitza galetes.";
            "Utilitzem galetes" => "Utilitzem galetes per millorar la visita." ! "Diu que utilitzem galetes.";
        }
        Copyright Whole {
            "Amb la tecnologia de Blogger" => "Amb la tecnologia de Blogger." ! "Un lloc amb la tecnologia de Blogger cau.";
            "Funciona gràcies al WordPress" => "Funciona gràcies al WordPress" ! "El lloc funciona gràcies al WordPress i a ell.";
            [inferred] "Gràcies al WordPress" => "Gràcies al WordPress" ! "Viu gràcies al WordPress i a ell.";
        }
        Copyright Anywhere {
            "Tots els drets reservats" => "© Diari, 2020. Tots els drets reservats." ! "Tots els drets queden.";
        }
        Comment Whole {
            "Afegeix un comentari" => "Afegeix un comentari" ! "Ella afegeix un comentari amarg.";
            "Cancel·la les respostes" => "Cancel·la les respostes" ! "Ella cancel·la les respostes del club.";
            "Cap comentari" => "Cap comentari" ! "No va fer cap comentari ahir.";
            "Comentaris" => "Comentaris (3)" ! "Els comentaris van ser durs.";
            "Comentaris tancats" => "Comentaris tancats" ! "Té els comentaris tancats avui.";
            "Deixa un comentari" => "Deixa un comentari" ! "Ella deixa un comentari amarg.";
            "Deixa una resposta" => "Deixa una resposta" ! "Ella deixa una resposta amarga.";
            "Publica un comentari a l'entrada" => "Publica un comentari a l'entrada" ! "Ella publica un comentari a l'entrada del teatre.";
            "Respon" => "Respon" ! "Ella respon tard.";
        }
        Comment Start {
            "Aquest lloc utilitza Akismet" => "Aquest lloc utilitza Akismet per reduir els comentaris brossa." ! "Diu que aquest lloc utilitza Akismet.";
            "Desa el meu nom, correu electrònic" => "Desa el meu nom, correu electrònic i lloc web en aquest navegador." ! "Ella desa el meu nom, correu electrònic i foto.";
            "Els camps necessaris estan marcats amb" => "Els camps necessaris estan marcats amb *" ! "Diu que els camps necessaris estan marcats amb guix.";
            "L'adreça electrònica no es publicarà" => "L'adreça electrònica no es publicarà." ! "Diu que l'adreça electrònica no es publicarà.";
        }
        Navigation Whole {
            "Arxiu del blog" => "Arxiu del blog" ! "L'arxiu del blog s'ha perdut.";
            "Avís legal" => "Avís legal" ! "Un avís legal dur.";
            "Categories" => "Categories" ! "Hi ha tres categories de peixos.";
            "Cerca" => "Cerca" ! "La cerca continua.";
            "Entrada anterior" => "Entrada anterior" ! "L'entrada anterior està tancada.";
            "Entrada més antiga" => "Entrada més antiga" ! "L'entrada més antiga està tancada.";
            "Entrada més recent" => "Entrada més recent" ! "L'entrada més recent està tancada.";
            "Entrada següent" => "Entrada següent" ! "L'entrada següent està tancada.";
            "Etiquetes" => "Etiquetes" ! "Posa etiquetes a la roba.";
            "Inici" => "Inici" ! "L'inici va ser dur.";
            "Navegació d'entrades" => "Navegació d'entrades" ! "La navegació d'entrades falla.";
            "Portada" => "Portada" ! "La portada és buida.";
            "Qui som" => "Qui som" ! "Ningú sap qui som nosaltres.";
            "Torna a dalt" => "Torna a dalt" ! "Ella torna a dalt de tot.";
            "Vés al contingut" => "Vés al contingut" ! "Va dir: vés al contingut del text.";
            [inferred] "minuts de lectura" => "5 minuts de lectura" ! "N'hi ha prou amb cinc minuts de lectura al dia.";
        }
        Caption Start {
            "Foto:" => "Foto: Joan Puig" ! "Foto i vídeo.";
            "Imatge d'arxiu" => "Imatge d’arxiu: un tren" ! "Una imatge d'arxiu el mostra.";
            "Imatge:" => "Imatge: Joan Puig" ! "Imatge i so.";
        }
        Byline Start {
            "Autor:" => "Autor: Joan Puig" ! "Autor i editor callen.";
            "Autora:" => "Autora: Maria Puig" ! "Autora i editora callen.";
            "Autores:" => "Autores: Maria Puig" ! "Autores i editores callen.";
            "Autors:" => "Autors: Joan Puig" ! "Autors i editors callen.";
            "Fotos i text:" => "Fotos i text: Joan Puig" ! "Fotos i text són seus.";
            "Text i fotografies:" => "Text i fotografies: Joan Puig" ! "Text i fotografies són seus.";
            "Text i fotos:" => "Text i fotos: Joan Puig" ! "Text i fotos són seus.";
            "Text i imatges:" => "Text i imatges: Joan Puig" ! "Text i imatges són seus.";
            "Text:" => "Text: Joan Puig" ! "Text i música són seus.";
        }
        Byline BeforeName {
            [told] "Article de" => "Article de Joan Puig" ! "Un article de fa anys.";
            [told] "Crònica de" => "Crònica de Joan Puig" ! "Una crònica de fa anys.";
            [told] "Elaborat per" => "Elaborat per Joan Puig" ! "Un pla elaborat per ella.";
            [told] "Entrevista de" => "Entrevista de Joan Puig" ! "Una entrevista de fa anys.";
            "Escrit per" => "Escrit per Joan Puig" ! "Un llibre escrit per ella.";
            [told] "Escrita per" => "Escrita per Joan Puig" ! "Una carta escrita per ella.";
            [told] "Per" => "Per Joan Puig" ! "Per això va marxar.";
            [told] "Periodista:" => "Periodista: Joan Puig" ! "Periodista i poeta.";
            [told] "Publicat per" => "Publicat per Joan Puig" ! "Un llibre publicat per ella.";
            [told] "Redactat per" => "Redactat per Joan Puig" ! "Un text redactat per ella.";
            [told] "Reportatge de" => "Reportatge de Joan Puig" ! "Un reportatge de fa anys.";
            [told] "Un article de" => "Un article de Joan Puig" ! "Era un article de fa anys.";
            [told] "Un reportatge de" => "Un reportatge de Joan Puig" ! "Era un reportatge de fa anys.";
            [told] "Una crònica de" => "Una crònica de Joan Puig" ! "Era una crònica de fa anys.";
        }
        Published Start {
            "Publicat" => "Publicat el 10 de gener de 2020" ! "Va ser publicat ahir.";
            "Publicat el" => "Publicat el 10 de gener de 2020" ! "Ha publicat el llibre.";
        }
        Updated Start {
            "Actualitzat" => "Actualitzat el 10 de gener de 2020" ! "Va ser actualitzat ahir.";
            "Actualitzat el" => "Actualitzat el 10 de gener de 2020" ! "Ha actualitzat el llibre.";
            "Darrera actualització" => "Darrera actualització: 10 de gener de 2020" ! "És la darrera actualització.";
            "Última actualització" => "Última actualització: 10 de gener de 2020" ! "És l'última actualització.";
        }
        Credit Start {
            "Font:" => "Font: ACN" ! "Fonts properes ho neguen.";
            "Fonts:" => "Fonts: ACN, EFE" ! "Fonts properes ho neguen.";
        }
    },
};
