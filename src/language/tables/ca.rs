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
            "Articles més llegits" => "Articles més llegits" ! "Els articles més llegits parlaven del port.";
            "Articles recents" => "Articles recents" ! "Els seus articles recents molesten.";
            "Articles relacionats" => "Articles relacionats" ! "Els articles relacionats són vells.";
            "Articles similars" => "Articles similars" ! "Els articles similars de la llei queden.";
            "Comentaris recents" => "Comentaris recents" ! "Els comentaris recents van ser durs.";
            "Contingut relacionat" => "Contingut relacionat" ! "Van esborrar el contingut relacionat amb el cas.";
            "Continguts relacionats" => "Continguts relacionats" ! "Hi ha continguts relacionats amb el port.";
            "Darreres notícies" => "Darreres notícies" ! "Les darreres notícies són dolentes.";
            "Darrers articles" => "Darrers articles" ! "Els darrers articles del llibre són d'ella.";
            "El més llegit" => "El més llegit" ! "El més llegit és un llibre vell.";
            "El més vist" => "El més vist" ! "El més vist de l'any va ser el partit.";
            "Els més llegits" => "Els més llegits" ! "Els més llegits són els poetes joves.";
            "Entrades populars" => "Entrades populars" ! "Les entrades populars costen cinc euros.";
            "Entrades recents" => "Entrades recents" ! "Les entrades recents s'han venut.";
            "Entrades relacionades" => "Entrades relacionades" ! "Hi ha entrades relacionades amb ell.";
            "Et pot interessar" => "Et pot interessar" ! "Et pot interessar el mar.";
            "Les més llegides" => "Les més llegides" ! "Les més llegides són velles.";
            "Les més vistes" => "Les més vistes" ! "Les més vistes són les pel·lícules de por.";
            "Més llegides" => "Més llegides" ! "Les obres més llegides són velles.";
            "Més llegit" => "Més llegit" ! "El llibre més llegit és vell.";
            "Més notícies" => "Més notícies" ! "Hi haurà més notícies demà.";
            "Notícies destacades" => "Notícies destacades" ! "Hi ha notícies destacades d'ell.";
            "Notícies relacionades" => "Notícies relacionades" ! "Notícies relacionades amb el mar.";
            "Recomanat per a tu" => "Recomanat per a tu" ! "No és recomanat per a tu, va dir el metge.";
            "Relacionat" => "Relacionat" ! "Relacionat amb el rei, va fugir.";
            "T'hi pot interessar" => "T'hi pot interessar" ! "Això t'hi pot interessar molt, va dir.";
            "També et pot interessar" => "També et pot interessar" ! "També et pot interessar el mar, diu.";
            "Temes relacionats" => "Temes relacionats" ! "Van parlar d'aigua i temes relacionats.";
            "Última hora" => "Última hora" ! "L'última hora del dia és la més fresca.";
            "Últimes notícies" => "Últimes notícies" ! "Les últimes notícies són dolentes.";
            "Últims articles" => "Últims articles" ! "Els últims articles de la llei van caure.";
        }
        ReadMore Whole {
            "Carregar més" => "Carregar més" ! "No podien carregar més sacs.";
            "Continua llegint" => "Continua llegint" ! "Ella continua llegint poesia.";
            [inferred] "L'article continua després de la publicitat" => "L'article continua després de la publicitat" ! "Va dir que l'article continua després de la publicitat i del sumari.";
            "Llegeix l'article complet" => "Llegeix l'article complet" ! "Qui llegeix l'article complet ho entén.";
            "Llegeix més" => "Llegeix més" ! "Ella llegeix més llibres.";
            "Llegeix-ne més" => "Llegeix-ne més" ! "Llegeix-ne més abans de parlar, va dir.";
            "Llegir més" => "Llegir més" ! "Vol llegir més llibres.";
            "Mostra més" => "Mostra més" ! "La taula mostra més dones que homes.";
            "Mostra'n més" => "Mostra'n més" ! "Mostra'n més als nens, va dir.";
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
            "Comparteix a Pinterest" => "Comparteix a Pinterest" ! "La gent comparteix a Pinterest fotos de casa.";
            "Comparteix a Telegram" => "Comparteix a Telegram" ! "La gent comparteix a Telegram molts rumors.";
            "Comparteix a Twitter" => "Comparteix a Twitter" ! "Ella comparteix a Twitter la pena.";
            "Comparteix a WhatsApp" => "Comparteix a WhatsApp" ! "La gent comparteix a WhatsApp molts rumors.";
            "Comparteix a X" => "Comparteix a X" ! "Ella comparteix a X la pena.";
            "Comparteix això" => "Comparteix això:" ! "Ella comparteix això amb ell.";
            "Comparteix aquest article" => "Comparteix aquest article" ! "El poble comparteix aquest article de fe.";
            "Comparteix l'article" => "Comparteix l'article" ! "Ella comparteix l'article de fe.";
            "Comparteix per correu electrònic" => "Comparteix per correu electrònic" ! "L'empresa comparteix per correu electrònic les dades.";
            "Copia enllaç" => "Copia enllaç" ! "L'eina copia enllaç per enllaç la pàgina.";
            "Copia l'enllaç" => "Copia l'enllaç" ! "Ella copia l'enllaç trencat.";
            "Desa l'article" => "Desa l'article" ! "El lector desa l'article al calaix.";
            "Envia per correu electrònic" => "Envia per correu electrònic" ! "Ella envia per correu electrònic la carta.";
            "Enviar per correu electrònic" => "Enviar per correu electrònic" ! "Ho van enviar per correu electrònic ahir.";
            "Escolta aquest article" => "Escolta aquest article" ! "Poca gent escolta aquest article sencer.";
            "Escolta l'article" => "Escolta l'article" ! "Poca gent escolta l'article sencer.";
            "Imprimeix" => "Imprimeix" ! "Ell imprimeix llibres.";
            "Imprimir" => "Imprimir" ! "Van imprimir mil exemplars.";
            [inferred] "Mida del text" => "Mida del text" ! "La mida del text era petita.";
        }
        Share Start {
            [inferred] "Feu clic per compartir" => "Feu clic per compartir a Facebook" ! "Va dir que feu clic per compartir fotos.";
            "Segueix-nos a" => "Segueix-nos a Facebook" ! "Va dir: segueix-nos a casa.";
            "Segueix-nos al" => "Segueix-nos al WhatsApp" ! "Va dir: segueix-nos al bosc.";
            [inferred] "Uneix-te al nostre canal" => "Uneix-te al nostre canal de WhatsApp" ! "Va cridar: uneix-te al nostre canal!";
        }
        Share Anywhere {
            "(S'obre en una finestra nova)" => "Feu clic per compartir a Facebook (S'obre en una finestra nova)" ! "La pàgina s'obre en una finestra nova.";
        }
        Subscribe Whole {
            "Contingut exclusiu per a subscriptors" => "Contingut exclusiu per a subscriptors" ! "Ofereixen contingut exclusiu per a subscriptors i socis.";
            "Crea un compte" => "Crea un compte" ! "L'usuari crea un compte nou cada mes.";
            "Fes-te subscriptor" => "Fes-te subscriptor" ! "Va dir: fes-te subscriptor o calla.";
            "Inicia la sessió" => "Inicia la sessió" ! "El president inicia la sessió.";
            "Inicia sessió" => "Inicia sessió" ! "El diputat inicia sessió al Parlament.";
            "Només per a subscriptors" => "Només per a subscriptors" ! "És una edició només per a subscriptors de paper.";
            "Subscriu-t'hi" => "Subscriu-t'hi" ! "Ell va dir: subscriu-t'hi avui.";
            "Subscriu-te" => "Subscriu-te" ! "Va dir: subscriu-te avui.";
            "Subscriu-te al nostre butlletí" => "Subscriu-te al nostre butlletí" ! "Va dir: subscriu-te al nostre butlletí, home.";
        }
        Subscribe Start {
            [inferred] "Aquest article és només per a subscriptors" => "Aquest article és només per a subscriptors." ! "Va dir que aquest article és només per a subscriptors.";
            [inferred] "Ja ets subscriptor?" => "Ja ets subscriptor? Inicia la sessió" ! "Si ja ets subscriptor, bé.";
            "Ja tens un compte?" => "Ja tens un compte? Inicia sessió" ! "Li va preguntar si ja tens un compte.";
            "Rep les notícies al teu correu" => "Rep les notícies al teu correu cada matí" ! "Qui rep les notícies al teu correu ho sap abans.";
            "Subscriu-te a la nostra newsletter" => "Subscriu-te a la nostra newsletter" ! "Va dir: subscriu-te a la nostra newsletter.";
            "Subscriu-te al butlletí" => "Subscriu-te al butlletí" ! "Va dir: subscriu-te al butlletí.";
        }
        Advertisement Whole {
            "Contingut de marca" => "Contingut de marca" ! "El contingut de marca va a l'alça.";
            "Contingut patrocinat" => "Contingut patrocinat" ! "El contingut patrocinat creix.";
            "Publicitat" => "PUBLICITAT" ! "La publicitat és cara.";
        }
        Cookie Whole {
            "Accepta totes les galetes" => "Accepta totes les galetes" ! "Ella accepta totes les galetes de l'àvia.";
            "Accepta-ho tot" => "Accepta-ho tot" ! "Va dir: accepta-ho tot avui.";
            "Acceptar totes les galetes" => "Acceptar totes les galetes" ! "No cal acceptar totes les galetes de l'àvia.";
            "Acceptar-les totes" => "Acceptar-les totes" ! "Vol acceptar-les totes avui.";
            "Configuració de galetes" => "Configuració de galetes" ! "La configuració de galetes falla.";
            "Galetes estrictament necessàries" => "Galetes estrictament necessàries" ! "Les galetes estrictament necessàries no es poden treure.";
            "Gestiona el consentiment" => "Gestiona el consentiment" ! "L'hospital gestiona el consentiment dels malalts.";
            "Gestiona les galetes" => "Gestiona les galetes" ! "El forner gestiona les galetes amb cura.";
            [inferred] "Gestiona les opcions" => "Gestiona les opcions" ! "Ella gestiona les opcions de compra.";
            "Política de cookies" => "Política de cookies" ! "La política de cookies de l'escola és nova.";
            "Política de galetes" => "Política de galetes" ! "La política de galetes falta.";
            "Política de privacitat" => "Política de privacitat" ! "La política de privacitat falta.";
            "Rebutja totes les galetes" => "Rebutja totes les galetes" ! "Ella rebutja totes les galetes de l'àvia.";
            "Rebutja-ho tot" => "Rebutja-ho tot" ! "Va dir: rebutja-ho tot avui.";
            "Rebutjar-les totes" => "Rebutjar-les totes" ! "Va decidir rebutjar-les totes per escrit.";
            "Valorem la teva privadesa" => "Valorem la teva privadesa" ! "Diu que valorem la teva privadesa.";
        }
        Cookie Start {
            "Aquest lloc web fa servir galetes" => "Aquest lloc web fa servir galetes." ! "Va dir que aquest lloc web fa servir galetes.";
            "Aquest lloc web utilitza galetes" => "Aquest lloc web utilitza galetes." ! "Diu que aquest lloc web utilitza galetes.";
            "Aquest web utilitza galetes" => "Aquest web utilitza galetes per millorar la navegació." ! "Va dir que aquest web utilitza galetes.";
            "Fem servir galetes pròpies" => "Fem servir galetes pròpies i de tercers." ! "A casa fem servir galetes pròpies per al pastís.";
            [inferred] "L'emmagatzematge o accés tècnic" => "L'emmagatzematge o accés tècnic és estrictament necessari." ! "Cal l'emmagatzematge o accés tècnic a les dades.";
            "Per oferir les millors experiències" => "Per oferir les millors experiències, utilitzem tecnologies com ara galetes." ! "L'hotel obre per oferir les millors experiències.";
            "Utilitzem cookies" => "Utilitzem cookies per mesurar les visites." ! "Va dir que utilitzem cookies.";
            "Utilitzem galetes" => "Utilitzem galetes per millorar la visita." ! "Diu que utilitzem galetes.";
        }
        Copyright Whole {
            "Amb la tecnologia de Blogger" => "Amb la tecnologia de Blogger." ! "Un lloc amb la tecnologia de Blogger cau.";
            "Funciona gràcies al WordPress" => "Funciona gràcies al WordPress" ! "El lloc funciona gràcies al WordPress i a ell.";
            "Funcionant amb el WordPress" => "Funcionant amb el WordPress" ! "Hi ha webs funcionant amb el WordPress arreu.";
            [inferred] "Gràcies al WordPress" => "Gràcies al WordPress" ! "Viu gràcies al WordPress i a ell.";
        }
        Copyright Anywhere {
            "Prohibida la reproducció" => "Prohibida la reproducció total o parcial." ! "Van prohibir la reproducció del quadre.";
            "Reproducció prohibida" => "© Diari. Reproducció prohibida." ! "La reproducció va ser prohibida.";
            "Tots els drets reservats" => "© Diari, 2020. Tots els drets reservats." ! "Tots els drets queden.";
        }
        Comment Whole {
            "Afegeix un comentari" => "Afegeix un comentari" ! "Ella afegeix un comentari amarg.";
            "Cancel·la les respostes" => "Cancel·la les respostes" ! "Ella cancel·la les respostes del club.";
            "Cap comentari" => "Cap comentari" ! "No va fer cap comentari ahir.";
            "Comentaris" => "Comentaris (3)" ! "Els comentaris van ser durs.";
            "Comentaris anteriors" => "Comentaris anteriors" ! "Els comentaris anteriors eren durs.";
            "Comentaris tancats" => "Comentaris tancats" ! "Té els comentaris tancats avui.";
            "Deixa un comentari" => "Deixa un comentari" ! "Ella deixa un comentari amarg.";
            "Deixa una resposta" => "Deixa una resposta" ! "Ella deixa una resposta amarga.";
            "Entra per fer un comentari" => "Entra per fer un comentari" ! "Entra per fer un comentari sobre el port, va dir.";
            "Entra per respondre" => "Entra per respondre" ! "Entra per respondre a les preguntes, va dir.";
            "Envia un comentari" => "Envia un comentari" ! "Envia un comentari sobre el port, va dir.";
            "Escriu un comentari" => "Escriu un comentari" ! "Cada nit escriu un comentari sobre el partit.";
            "Feu un comentari" => "Feu un comentari" ! "Feu un comentari sobre el port, va dir.";
            "Mostra els comentaris" => "Mostra els comentaris" ! "El web mostra els comentaris de tothom.";
            "No hi ha comentaris" => "No hi ha comentaris" ! "No hi ha comentaris sobre el port.";
            "Publica un comentari a l'entrada" => "Publica un comentari a l'entrada" ! "Ella publica un comentari a l'entrada del teatre.";
            "Respon" => "Respon" ! "Ella respon tard.";
            "Sigues el primer a comentar" => "Sigues el primer a comentar" ! "Li van dir: sigues el primer a comentar la jugada.";
            "Veure els comentaris" => "Veure els comentaris" ! "No volia veure els comentaris del vídeo.";
        }
        Comment Start {
            "Aquest lloc utilitza Akismet" => "Aquest lloc utilitza Akismet per reduir els comentaris brossa." ! "Diu que aquest lloc utilitza Akismet.";
            "Desa el meu nom, correu electrònic" => "Desa el meu nom, correu electrònic i lloc web en aquest navegador." ! "Ella desa el meu nom, correu electrònic i foto.";
            "El comentari està esperant moderació" => "El comentari està esperant moderació." ! "Va dir que el comentari està esperant moderació.";
            "Els camps necessaris estan marcats amb" => "Els camps necessaris estan marcats amb *" ! "Diu que els camps necessaris estan marcats amb guix.";
            "Els comentaris estan tancats" => "Els comentaris estan tancats." ! "Va dir que els comentaris estan tancats.";
            [inferred] "Heu d'iniciar la sessió per" => "Heu d'iniciar la sessió per escriure un comentari." ! "Va dir que heu d'iniciar la sessió per votar.";
            "L'adreça electrònica no es publicarà" => "L'adreça electrònica no es publicarà." ! "Diu que l'adreça electrònica no es publicarà.";
        }
        Navigation Whole {
            "Article anterior" => "Article anterior" ! "Un article anterior deia el contrari.";
            "Article següent" => "Article següent" ! "L'article següent ho prohibeix.";
            "Arxiu del blog" => "Arxiu del blog" ! "L'arxiu del blog s'ha perdut.";
            "Avís legal" => "Avís legal" ! "Un avís legal dur.";
            "Categories" => "Categories" ! "Hi ha tres categories de peixos.";
            "Cerca" => "Cerca" ! "La cerca continua.";
            "Condicions d'ús" => "Condicions d'ús" ! "Les condicions d'ús de la pista són dures.";
            "Contacta amb nosaltres" => "Contacta amb nosaltres" ! "La policia contacta amb nosaltres cada dia.";
            "Entrada anterior" => "Entrada anterior" ! "L'entrada anterior està tancada.";
            "Entrada més antiga" => "Entrada més antiga" ! "L'entrada més antiga està tancada.";
            "Entrada més recent" => "Entrada més recent" ! "L'entrada més recent està tancada.";
            "Entrada següent" => "Entrada següent" ! "L'entrada següent està tancada.";
            "Entrades més antigues" => "Entrades més antigues" ! "Les entrades més antigues són de paper.";
            "Entrades més recents" => "Entrades més recents" ! "Les entrades més recents són digitals.";
            "Etiquetes" => "Etiquetes" ! "Posa etiquetes a la roba.";
            "Has oblidat la contrasenya?" => "Has oblidat la contrasenya?" ! "Li va dir que has oblidat la contrasenya.";
            "Heu perdut la contrasenya?" => "Heu perdut la contrasenya?" ! "Van preguntar: heu perdut la contrasenya? Sí.";
            "Inici" => "Inici" ! "L'inici va ser dur.";
            "Mapa web" => "Mapa web" ! "Un mapa web mostra els incendis.";
            "Navegació d'entrades" => "Navegació d'entrades" ! "La navegació d'entrades falla.";
            "Portada" => "Portada" ! "La portada és buida.";
            "Pàgina no trobada" => "Pàgina no trobada" ! "La pàgina no trobada era l'última.";
            "Pàgina següent" => "Pàgina següent" ! "La pàgina següent era en blanc.";
            "Qui som" => "Qui som" ! "Ningú sap qui som nosaltres.";
            "Salta al contingut" => "Salta al contingut" ! "Qui salta al contingut es perd el pròleg.";
            "Termes i condicions" => "Termes i condicions" ! "Els termes i condicions del pacte són durs.";
            "Torna a dalt" => "Torna a dalt" ! "Ella torna a dalt de tot.";
            "Tornar a dalt" => "Tornar a dalt" ! "Va costar molt tornar a dalt de tot.";
            "Vés al contingut" => "Vés al contingut" ! "Va dir: vés al contingut del text.";
            "Vés al contingut principal" => "Vés al contingut principal" ! "Si vols, vés al contingut principal del llibre.";
            "min de lectura" => "3 min de lectura" ! "Cal un min de lectura en veu alta.";
            [inferred] "minuts de lectura" => "5 minuts de lectura" ! "N'hi ha prou amb cinc minuts de lectura al dia.";
        }
        Navigation Start {
            "Arxivat a:" => "Arxivat a: Política, Port" ! "El cas va ser arxivat a: un jutjat de Reus.";
            "Etiquetes:" => "Etiquetes: port, vaixell" ! "Les etiquetes: roges.";
            "Paraules clau:" => "Paraules clau: port, transbordador" ! "Les paraules clau: llum i pa.";
            "Temps de lectura:" => "Temps de lectura: 3 minuts" ! "Al pla hi ha temps de lectura.";
        }
        Caption Start {
            "Foto d'arxiu" => "Foto d'arxiu: un tren" ! "Una foto d'arxiu el mostra jove.";
            "Foto:" => "Foto: Joan Puig" ! "Foto i vídeo.";
            "Fotografia:" => "Fotografia: Joan Puig" ! "La fotografia: un art.";
            "Il·lustració:" => "Il·lustració: Maria Puig" ! "La il·lustració: un tren.";
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
            [needs_language] "Article de" => "Article de Joan Puig" ! "Un article de fa anys.";
            [needs_language] "Crònica de" => "Crònica de Joan Puig" ! "Una crònica de fa anys.";
            [needs_language] "Elaborat per" => "Elaborat per Joan Puig" ! "Un pla elaborat per ella.";
            [needs_language] "Entrevista de" => "Entrevista de Joan Puig" ! "Una entrevista de fa anys.";
            "Escrit per" => "Escrit per Joan Puig" ! "Un llibre escrit per ella.";
            [needs_language] "Escrita per" => "Escrita per Joan Puig" ! "Una carta escrita per ella.";
            [needs_language] "Per" => "Per Joan Puig" ! "Per això va marxar.";
            [needs_language] "Periodista:" => "Periodista: Joan Puig" ! "Periodista i poeta.";
            [needs_language] "Publicat per" => "Publicat per Joan Puig" ! "Un llibre publicat per ella.";
            [needs_language] "Redactat per" => "Redactat per Joan Puig" ! "Un text redactat per ella.";
            [needs_language] "Redactor:" => "Redactor: Joan Puig" ! "Redactor de textos, va marxar.";
            [needs_language] "Redactora:" => "Redactora: Maria Soler" ! "Redactora de textos, va marxar.";
            [needs_language] "Reportatge de" => "Reportatge de Joan Puig" ! "Un reportatge de fa anys.";
            [needs_language] "Text de" => "Text de Maria Soler" ! "Text de la llei.";
            [needs_language] "Un article de" => "Un article de Joan Puig" ! "Era un article de fa anys.";
            [needs_language] "Un reportatge de" => "Un reportatge de Joan Puig" ! "Era un reportatge de fa anys.";
            [needs_language] "Una crònica de" => "Una crònica de Joan Puig" ! "Era una crònica de fa anys.";
            [needs_language] "Una entrevista de" => "Una entrevista de Maria Soler" ! "Una entrevista de feina.";
        }
        Published Start {
            "Data de publicació" => "Data de publicació: 10 de gener de 2020" ! "La data de publicació no se sap.";
            "Publicada el" => "Publicada el 10 de gener de 2020" ! "La novel·la va ser publicada el maig.";
            "Publicat" => "Publicat el 10 de gener de 2020" ! "Va ser publicat ahir.";
            "Publicat el" => "Publicat el 10 de gener de 2020" ! "Ha publicat el llibre.";
        }
        Updated Start {
            "Actualitzada el" => "Actualitzada el 10 de gener de 2020" ! "La llista serà actualitzada el maig.";
            "Actualitzat" => "Actualitzat el 10 de gener de 2020" ! "Va ser actualitzat ahir.";
            "Actualitzat el" => "Actualitzat el 10 de gener de 2020" ! "Ha actualitzat el llibre.";
            "Darrera actualització" => "Darrera actualització: 10 de gener de 2020" ! "És la darrera actualització.";
            "Darrera modificació" => "Darrera modificació: 10 de gener de 2020" ! "La darrera modificació va caure malament.";
            "Modificat el" => "Modificat el 10 de gener de 2020" ! "El pla va ser modificat el maig.";
            "Última actualització" => "Última actualització: 10 de gener de 2020" ! "És l'última actualització.";
        }
        Credit Start {
            "Font:" => "Font: ACN" ! "Fonts properes ho neguen.";
            "Fonts:" => "Fonts: ACN, EFE" ! "Fonts properes ho neguen.";
            "Traducció:" => "Traducció: Maria Puig" ! "La traducció: una feina dura.";
        }
        Correction Start {
            [inferred] "En una versió anterior d'aquest article" => "En una versió anterior d'aquest article el nom era erroni." ! "Ho deia en una versió anterior d'aquest article.";
            "Fe d'errates" => "Fe d'errates: el nom era un altre." ! "Van publicar una fe d'errates.";
            "Rectificació:" => "Rectificació: el nom era un altre." ! "La rectificació: tard i malament.";
        }
        Note Start {
            "Nota de la redacció" => "Nota de la redacció: un nom s'ha canviat." ! "La nota de la redacció va ajudar.";
        }
    },
};
