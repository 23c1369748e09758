//! Italian.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Italian.
pub(crate) static IT: Language = Language {
    code: "it",
    name: "Italian",
    date_order: DateOrder::DayMonth,
    months: [
        &["gennaio", "gen"],
        &["febbraio", "feb", "febb"],
        &["marzo", "mar"],
        &["aprile", "apr"],
        &["maggio", "mag"],
        &["giugno", "giu"],
        &["luglio", "lug"],
        &["agosto", "ago"],
        &["settembre", "set", "sett"],
        &["ottobre", "ott"],
        &["novembre", "nov"],
        &["dicembre", "dic"],
    ],
    weekdays: &[
        "lunedì",
        "martedì",
        "mercoledì",
        "giovedì",
        "venerdì",
        "sabato",
        "domenica",
        "lun",
        "mar",
        "mer",
        "gio",
        "ven",
        "sab",
        "dom",
    ],
    date_words: &["alle", "alle ore", "del", "il", "ore"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &[],
        after: &["fa"],
        units: [
            &["minuto", "minuti", "min"],
            &["ora", "ore"],
            &["giorno", "giorni"],
            &["settimana", "settimane"],
            &["mese", "mesi"],
            &["anno", "anni"],
        ],
    },
    filing: Filing {
        labels: &[
            "Analisi",
            "Attenzione",
            "Domanda",
            "Esclusiva",
            "Foto",
            "Intervista",
            "Nota",
            "Risposta",
            "Scheda",
            "Sondaggio",
            "Ultim'ora",
        ],
        ..Filing::PLAIN
    },
    agencies: &[
        "ADNKRONOS",
        "AGI",
        "ANSA",
        "AP",
        "Adnkronos",
        "Askanews",
        "Dire",
        "LaPresse",
        "Reuters",
        "Xinhua",
    ],
    staff: &[
        "La redazione",
        "Redazione",
        "Redazione ANSA",
        "Redazione Online",
        "la redazione",
        "Redazione Web",
        "A cura della redazione",
        "Dalla redazione",
        "Nostra corrispondente",
        "Nostri inviati",
        "Nostro corrispondente",
        "Nostro servizio",
        "Redazione Cronaca",
        "Redazione Cultura",
        "Redazione Economia",
        "Redazione Esteri",
        "Redazione Politica",
        "Redazione Sport",
        "Redazione Interni",
        "Redazione Milano",
        "Redazione Roma",
        "Redazione Scienze",
        "Redazione Spettacoli",
        "Redazione Tecnologia",
    ],
    roles: &[
        "autore",
        "autrice",
        "caporedattore",
        "caporedattrice",
        "collaboratore",
        "collaboratrice",
        "corrispondente",
        "critico musicale",
        "cronista",
        "direttore",
        "direttore responsabile",
        "direttrice",
        "editorialista",
        "fotografa",
        "fotografo",
        "fotoreporter",
        "giornalista",
        "giornalisti",
        "inviata",
        "inviata speciale",
        "inviati",
        "inviato",
        "inviato speciale",
        "nostra inviata",
        "nostro inviato",
        "opinionista",
        "politologa",
        "politologo",
        "pubblicista",
        "redattore",
        "redattori",
        "redattrice",
        "reporter",
        "saggista",
        "scrittore",
        "scrittrice",
        "stagista",
        "vicedirettore",
        "vicedirettrice",
    ],
    joiners: &["e", "con"],
    author_labels: &[
        "Autore",
        "Autori",
        "Autrice",
        "Autrici",
        "Gli autori",
        "Informazioni sull'autore",
        "L'autore",
        "L'autrice",
        "Sull'autore",
        "Sull'autrice",
    ],
    located: &["da", "a"],
    function_words: &[
        "di", "il", "che", "la", "e", "per", "un", "del", "in", "della", "con", "non", "una",
        "sono", "si", "le", "dei", "nel", "alla", "più", "anche", "ha", "gli", "dal", "a", "o",
        "nella", "delle", "questo",
    ],
    cues: cues! {
        Rail Whole {
            "Altre notizie" => "Altre notizie" ! "Ci sono altre notizie di lui.";
            "Approfondimenti correlati" => "Approfondimenti correlati" ! "Gli approfondimenti correlati mancano.";
            "Argomenti correlati" => "Argomenti correlati" ! "Parlò di argomenti correlati al caso.";
            "Articoli consigliati" => "Articoli consigliati" ! "Gli articoli consigliati sono pochi.";
            "Articoli correlati" => "ARTICOLI CORRELATI" ! "Gli articoli correlati alla legge restano.";
            "Articoli più letti" => "Articoli più letti" ! "Gli articoli più letti sono vecchi.";
            "Articoli recenti" => "Articoli recenti" ! "I suoi articoli recenti pesano.";
            "Articoli simili" => "Articoli simili" ! "Gli articoli simili restano.";
            "Commenti recenti" => "Commenti recenti" ! "I suoi commenti recenti pesano.";
            "Contenuti correlati" => "Contenuti correlati" ! "I contenuti correlati mancano.";
            "Contenuti sponsorizzati" => "Contenuti sponsorizzati" ! "I contenuti sponsorizzati crescono.";
            "I più letti" => "I più letti" ! "I più letti sono romanzi.";
            "I più visti" => "I più visti" ! "I più visti sono film.";
            "Le notizie più lette" => "Le notizie più lette" ! "Le notizie più lette sono brutte.";
            "Le più lette" => "Le più lette" ! "Le più lette sono lunghe.";
            "Notizie correlate" => "Notizie correlate" ! "Le notizie correlate al caso mancano.";
            "Notizie più lette" => "Notizie più lette" ! "Le notizie più lette sono brutte.";
            "Notizie recenti" => "Notizie recenti" ! "Ci sono notizie recenti di lui.";
            "Più lette" => "Più lette" ! "Le opere più lette sono vecchie.";
            "Più letti" => "Più letti" ! "I libri più letti sono vecchi.";
            "Post più popolari" => "Post più popolari" ! "I post più popolari sono vecchi.";
            "Post recenti" => "Post recenti" ! "I suoi post recenti pesano.";
            "Potrebbe anche interessarti" => "Potrebbe anche interessarti" ! "Potrebbe anche interessarti il mare, disse.";
            "Potrebbe interessarti" => "Potrebbe interessarti" ! "Potrebbe interessarti il mare, disse.";
            "Potrebbe interessarti anche" => "Potrebbe interessarti anche" ! "Potrebbe interessarti anche il mare, disse.";
            "Potrebbe piacerti anche" => "Potrebbe piacerti anche" ! "Potrebbe piacerti anche il mare, disse.";
            "Potrebbero interessarti anche" => "Potrebbero interessarti anche" ! "Potrebbero interessarti anche i monti, disse.";
            "Raccomandati per te" => "Raccomandati per te" ! "Sono vini raccomandati per te.";
            "Ti consigliamo anche" => "Ti consigliamo anche" ! "Ti consigliamo anche il mare.";
            "Ti potrebbe interessare" => "Ti potrebbe interessare" ! "Ti potrebbe interessare il mare, disse.";
            "Ti potrebbe interessare anche" => "Ti potrebbe interessare anche" ! "Ti potrebbe interessare anche il mare, disse.";
            "Ultime news" => "Ultime news" ! "Le ultime news sono brutte.";
            "Ultime notizie" => "ULTIME NOTIZIE" ! "Le ultime notizie sono brutte.";
            "Ultimi articoli" => "Ultimi articoli" ! "Gli ultimi articoli della legge restano.";
            "Ultimi commenti" => "Ultimi commenti" ! "Gli ultimi commenti pesano.";
            "Vedi anche" => "Vedi anche" ! "Se vedi anche il mare, dillo.";
        }
        ReadMore Whole {
            "Continua a leggere" => "Continua a leggere" ! "Lui continua a leggere poesie.";
            [inferred] "Continua a leggere dopo la pubblicità" => "Continua a leggere dopo la pubblicità" ! "Lui continua a leggere dopo la cena.";
            "Continua la lettura" => "Continua la lettura" ! "Lui continua la lettura del libro.";
            "Leggi di più" => "Leggi di più" ! "Se leggi di più, sai di più.";
            "Leggi l'articolo" => "Leggi l'articolo" ! "Se leggi l'articolo uno, capisci.";
            "Leggi l'articolo completo" => "Leggi l'articolo completo" ! "Se leggi l'articolo completo, capisci.";
            "Leggi tutto" => "Leggi tutto" ! "Le leggi tutto sommato tengono.";
            "Mostra altro" => "Mostra altro" ! "Lui mostra altro coraggio.";
            "Scopri di più" => "Scopri di più" ! "Se scopri di più, dillo.";
        }
        ReadMore Start {
            "Leggi anche" => "Leggi anche: Salgono i prezzi" ! "Le leggi anche severe restano.";
            "Per approfondire:" => "Per approfondire: Salgono i prezzi" ! "Per approfondire il tema serve tempo.";
        }
        Share Whole {
            "Ascolta l'articolo" => "Ascolta l'articolo" ! "Lui ascolta l'articolo ogni sera.";
            "Ascolta questo articolo" => "Ascolta questo articolo" ! "Lui ascolta questo articolo ogni sera.";
            "Condividi" => "CONDIVIDI" ! "Condividi il pane, disse.";
            "Condividi l'articolo" => "Condividi l'articolo" ! "Se condividi l'articolo, dillo.";
            "Condividi questo articolo" => "Condividi questo articolo" ! "Se condividi questo articolo, dillo.";
            "Condividi su" => "Condividi su" ! "Se condividi su carta, dillo.";
            "Condividi su Facebook" => "Condividi su Facebook" ! "Se condividi su Facebook, dillo.";
            "Condividi su LinkedIn" => "Condividi su LinkedIn" ! "Se condividi su LinkedIn, dillo.";
            "Condividi su Pinterest" => "Condividi su Pinterest" ! "Se condividi su Pinterest, dillo.";
            "Condividi su Twitter" => "Condividi su Twitter" ! "Se condividi su Twitter, dillo.";
            "Condividi su WhatsApp" => "Condividi su WhatsApp" ! "Se condividi su WhatsApp, dillo.";
            "Condividi su X" => "Condividi su X" ! "Se condividi su X, dillo.";
            "Condividi via email" => "Condividi via email" ! "Se condividi via email, dillo.";
            "Copia il link" => "Copia il link" ! "La polizia copia il link rotto.";
            "Copia link" => "Copia link" ! "La polizia copia link e dati.";
            "Dimensione testo" => "Dimensione testo" ! "La dimensione testo è piccola.";
            "Fai clic per condividere su Facebook (Si apre in una nuova finestra)" => "Fai clic per condividere su Facebook (Si apre in una nuova finestra)" ! "Se fai clic per condividere su Facebook, dillo.";
            "Fai clic per condividere su Twitter (Si apre in una nuova finestra)" => "Fai clic per condividere su Twitter (Si apre in una nuova finestra)" ! "Se fai clic per condividere su Twitter, dillo.";
            "Fai clic per condividere su X (Si apre in una nuova finestra)" => "Fai clic per condividere su X (Si apre in una nuova finestra)" ! "Se fai clic per condividere su X, dillo.";
            "Fai clic qui per stampare (Si apre in una nuova finestra)" => "Fai clic qui per stampare (Si apre in una nuova finestra)" ! "Se fai clic qui per stampare, dillo.";
            "Invia a un amico" => "Invia a un amico" ! "Lui invia a un amico la lettera.";
            "Invia per email" => "Invia per email" ! "Lui invia per email la lettera.";
            "Invia tramite email" => "Invia tramite email" ! "Lui invia tramite email la lettera.";
            "Postalo sul blog" => "Postalo sul blog" ! "Disse: postalo sul blog di lei.";
            "Salva articolo" => "Salva articolo" ! "Lui salva articolo e foto.";
            "Seguici" => "Seguici" ! "Seguici fino al fiume, disse.";
            "Stampa" => "Stampa" ! "La stampa tace.";
            "Stampa articolo" => "Stampa articolo" ! "La stampa articolo per articolo.";
            "Stampa questo articolo" => "Stampa questo articolo" ! "Lui stampa questo articolo due volte.";
        }
        Share Start {
            "Iscriviti al nostro canale" => "Iscriviti al nostro canale WhatsApp" ! "Disse: iscriviti al nostro canale.";
            [inferred] "Segui il nostro canale" => "Segui il nostro canale WhatsApp" ! "Se segui il nostro canale, dillo.";
            "Seguici su" => "Seguici su Facebook" ! "Seguici fino al fiume.";
            "Seguici sui social" => "Seguici sui social" ! "Disse: seguici sui social.";
            "Unisciti al nostro canale" => "Unisciti al nostro canale WhatsApp" ! "Disse: unisciti al nostro canale.";
        }
        Share Anywhere {
            "(Si apre in una nuova finestra)" => "Fai clic per condividere su Facebook (Si apre in una nuova finestra)" ! "La pagina si apre in una nuova finestra.";
        }
        Subscribe Whole {
            "Abbonati" => "ABBONATI" ! "Gli abbonati sono pochi.";
            "Abbonati ora" => "Abbonati ora" ! "Gli abbonati ora sono pochi.";
            "Abbonati per continuare a leggere" => "Abbonati per continuare a leggere" ! "Gli abbonati, per continuare a leggere, pagano.";
            "Abbonati subito" => "Abbonati subito" ! "Gli abbonati subito protestano.";
            "Annulla iscrizione" => "Annulla iscrizione" ! "Chi annulla iscrizione e corso paga.";
            "Cancella iscrizione" => "Cancella iscrizione" ! "Chi cancella iscrizione e corso paga.";
            "Crea un account" => "Crea un account" ! "La banca crea un account al mese.";
            "Hai già un abbonamento?" => "Hai già un abbonamento?" ! "Se hai già un abbonamento, dillo.";
            "Iscriviti" => "Iscriviti" ! "Iscriviti al corso, disse.";
            "Iscriviti alla newsletter" => "Iscriviti alla newsletter" ! "Iscriviti alla scuola, disse.";
            "Registrati" => "Registrati" ! "I casi registrati sono pochi.";
            "Registrati gratis" => "Registrati gratis" ! "I casi registrati gratis sono pochi.";
        }
        Subscribe Start {
            "Articolo riservato agli abbonati" => "Articolo riservato agli abbonati" ! "Un articolo riservato agli abbonati esce oggi.";
            "Contenuto riservato agli abbonati" => "Contenuto riservato agli abbonati" ! "Un contenuto riservato agli abbonati esce oggi.";
            "Già abbonato?" => "Già abbonato? Accedi qui" ! "Lui è già abbonato.";
            "Inserisci il tuo indirizzo e-mail per iscriverti" => "Inserisci il tuo indirizzo e-mail per iscriverti a questo blog" ! "Se inserisci il tuo indirizzo e-mail, dillo.";
            "Iscriviti a:" => "Iscriviti a: Commenti sul post (Atom)" ! "Iscriviti a scuola, disse.";
            "Iscriviti alla nostra newsletter" => "Iscriviti alla nostra newsletter" ! "Disse: iscriviti alla nostra newsletter.";
            "Questo articolo è riservato agli abbonati" => "Questo articolo è riservato agli abbonati." ! "Dice che questo articolo è riservato agli abbonati.";
            "Questo contenuto è riservato agli abbonati" => "Questo contenuto è riservato agli abbonati." ! "Dice che questo contenuto è riservato agli abbonati.";
            "Ricevi questa email perché" => "Ricevi questa email perché sei iscritto." ! "Non sa se ricevi questa email perché tace.";
            "Sei già abbonato?" => "Sei già abbonato? Accedi" ! "Se sei già abbonato, dillo.";
        }
        Subscribe Anywhere {
            "nella tua casella di posta" => "Le notizie del giorno nella tua casella di posta." ! "Il ladro era nella tua casella.";
        }
        Advertisement Whole {
            [inferred] "Annuncio pubblicitario" => "Annuncio pubblicitario" ! "Un annuncio pubblicitario fa ridere.";
            "Contenuto sponsorizzato" => "Contenuto sponsorizzato" ! "Il contenuto sponsorizzato cresce.";
            "Continua dopo la pubblicità" => "Continua dopo la pubblicità" ! "La festa continua dopo la pioggia.";
            "Messaggio pubblicitario" => "Messaggio pubblicitario" ! "Un messaggio pubblicitario fa ridere.";
            "Pubblicità" => "PUBBLICITÀ" ! "La pubblicità costa.";
            [inferred] "Salta la pubblicità" => "Salta la pubblicità" ! "Chi salta la pubblicità paga.";
        }
        Cookie Whole {
            "Accetta e continua" => "Accetta e continua" ! "Lui accetta e continua a bere.";
            "Accetta i cookie" => "Accetta i cookie" ! "Chi accetta i cookie va avanti.";
            "Accetta tutti" => "Accetta tutti" ! "Lui accetta tutti i patti.";
            "Accetta tutti i cookie" => "Accetta tutti i cookie" ! "Chi accetta tutti i cookie va avanti.";
            "Accetta tutto" => "Accetta tutto" ! "Lui accetta tutto ciò che viene.";
            "Accetto tutti i cookie" => "Accetto tutti i cookie" ! "Io accetto tutti i cookie del sito.";
            "Gestisci consenso" => "Gestisci consenso" ! "Se gestisci consenso e dati, dillo.";
            "Gestisci i cookie" => "Gestisci i cookie" ! "Se gestisci i cookie, dillo.";
            "Gestisci opzioni" => "Gestisci opzioni" ! "Lui disse: gestisci opzioni e tempi.";
            "Gestisci preferenze" => "Gestisci preferenze" ! "Lui disse: gestisci preferenze e tempi.";
            "Il rispetto della tua privacy è la nostra priorità" => "Il rispetto della tua privacy è la nostra priorità" ! "Dice che il rispetto della tua privacy è la nostra priorità.";
            "Impostazioni cookie" => "Impostazioni cookie" ! "Le impostazioni cookie mancano.";
            "Impostazioni dei cookie" => "Impostazioni dei cookie" ! "Le impostazioni dei cookie mancano.";
            "Informativa sulla privacy" => "Informativa sulla privacy" ! "L'informativa sulla privacy cambia.";
            "Mostra dettagli" => "Mostra dettagli" ! "La foto mostra dettagli del piano.";
            "Preferenze cookie" => "Preferenze cookie" ! "Le preferenze cookie mancano.";
            "Rifiuta i cookie" => "Rifiuta i cookie" ! "Chi rifiuta i cookie va via.";
            "Rifiuta tutti" => "Rifiuta tutti" ! "Lui rifiuta tutti i patti.";
            "Rifiuta tutto" => "Rifiuta tutto" ! "Lui rifiuta tutto ciò che viene.";
            "Rispettiamo la tua privacy" => "Rispettiamo la tua privacy" ! "Dice che rispettiamo la tua privacy.";
            "Solo cookie necessari" => "Solo cookie necessari" ! "Usa solo cookie necessari al sito.";
        }
        Cookie Start {
            "Noi e i nostri partner archiviamo" => "Noi e i nostri partner archiviamo informazioni su un dispositivo." ! "Dice che noi e i nostri partner archiviamo gas.";
            "Questo sito usa i cookie" => "Questo sito usa i cookie." ! "Dice che questo sito usa i cookie.";
            "Questo sito utilizza cookie" => "Questo sito utilizza cookie tecnici" ! "Questo sito archeologico è antico.";
            "Questo sito utilizza i cookie" => "Questo sito utilizza i cookie." ! "Dice che questo sito utilizza i cookie.";
            "Questo sito web utilizza i cookie" => "Questo sito web utilizza i cookie" ! "Dice che questo sito web utilizza i cookie.";
            "Utilizziamo i cookie" => "Utilizziamo i cookie per migliorare la visita." ! "Dice che utilizziamo i cookie.";
        }
        Copyright Anywhere {
            "Riproduzione riservata" => "RIPRODUZIONE RISERVATA © Copyright ANSA" ! "La riproduzione è vietata.";
            "Tutti i diritti riservati" => "Tutti i diritti riservati" ! "Tutti i diritti contano.";
            "È vietata la riproduzione" => "È vietata la riproduzione anche parziale." ! "La riproduzione è vietata.";
        }
        Comment Whole {
            "Accedi per rispondere" => "Accedi per rispondere" ! "Se accedi per rispondere al papa, dillo.";
            "Aggiungi un commento" => "Aggiungi un commento" ! "Se aggiungi un commento, dillo.";
            "Annulla risposta" => "Annulla risposta" ! "Lui annulla risposta e visita.";
            "Commenta" => "Commenta" ! "Lui commenta il caso.";
            "Commenti" => "12 commenti" ! "I commenti fanno male.";
            "Commenti chiusi" => "Commenti chiusi" ! "Ha i commenti chiusi da ieri.";
            "Commenti disabilitati" => "Commenti disabilitati" ! "Ha i commenti disabilitati da ieri.";
            "Commenti meno recenti" => "Commenti meno recenti" ! "Ci sono commenti meno recenti di lui.";
            "Commenti più recenti" => "Commenti più recenti" ! "Ci sono commenti più recenti di lui.";
            "Commenti più vecchi" => "Commenti più vecchi" ! "Ci sono commenti più vecchi di lui.";
            "Invia commento" => "Invia commento" ! "Lui invia commento e foto.";
            "Lascia un commento" => "Lascia un commento" ! "Lui lascia un commento amaro.";
            "Lascia una risposta" => "Lascia una risposta" ! "Lui lascia una risposta amara.";
            "Mostra i commenti" => "Mostra i commenti" ! "La tv mostra i commenti del papa.";
            "Nessun commento" => "Nessun commento" ! "Nessun commento è arrivato ieri.";
            "Posta un commento" => "Posta un commento" ! "Lui posta un commento amaro.";
            "Pubblica un commento" => "Pubblica un commento" ! "Lui pubblica un commento amaro.";
            "Rispondi" => "Rispondi" ! "Rispondi al telefono, disse.";
            "Scrivi un commento" => "Scrivi un commento" ! "Se scrivi un commento, dillo.";
        }
        Comment Start {
            "Avvertimi via email alla pubblicazione" => "Avvertimi via email alla pubblicazione di un nuovo articolo." ! "Disse: avvertimi via email alla pubblicazione.";
            "Avvertimi via email in caso di risposte" => "Avvertimi via email in caso di risposte al mio commento." ! "Disse: avvertimi via email in caso di risposte.";
            "Devi essere connesso per inviare un commento" => "Devi essere connesso per inviare un commento." ! "Dice che devi essere connesso per inviare un commento.";
            "Effettua il login o registrati per inviare commenti" => "Effettua il login o registrati per inviare commenti" ! "Dice: effettua il login o registrati per inviare commenti.";
            "I campi obbligatori sono contrassegnati" => "I campi obbligatori sono contrassegnati *" ! "Dice che i campi obbligatori sono contrassegnati.";
            "I commenti sono chiusi" => "I commenti sono chiusi." ! "Dice che i commenti sono chiusi.";
            "Il tuo indirizzo email non sarà pubblicato" => "Il tuo indirizzo email non sarà pubblicato." ! "Dice che il tuo indirizzo email non sarà pubblicato.";
            "Questo sito usa Akismet" => "Questo sito usa Akismet per ridurre lo spam." ! "Dice che questo sito usa Akismet.";
            "Questo sito utilizza Akismet" => "Questo sito utilizza Akismet per ridurre lo spam." ! "Dice che questo sito utilizza Akismet.";
            "Salva il mio nome, email" => "Salva il mio nome, email e sito web in questo browser." ! "Lui salva il mio nome, email e foto.";
        }
        Navigation Whole {
            "Accedi" => "Accedi" ! "Accedi al cortile, disse.";
            "Archivio blog" => "Archivio blog" ! "L'archivio blog è perso.";
            "Articoli meno recenti" => "Articoli meno recenti" ! "Ci sono articoli meno recenti di quello.";
            "Articoli più recenti" => "Articoli più recenti" ! "Ci sono articoli più recenti di quello.";
            "Articolo precedente" => "Articolo precedente" ! "L'articolo precedente era falso.";
            "Articolo successivo" => "Articolo successivo" ! "L'articolo successivo era falso.";
            "Categorie" => "Categorie" ! "Ci sono tre categorie di pesca.";
            "Cerca" => "Cerca" ! "Cerca acqua nel pozzo.";
            "Chi siamo" => "Chi siamo" ! "Non sa chi siamo noi.";
            "Contattaci" => "Contattaci" ! "Disse: contattaci presto.";
            "Contatti" => "Contatti" ! "I contatti sono persi.";
            "Mappa del sito" => "Mappa del sito" ! "La mappa del sito è persa.";
            "Navigazione articoli" => "Navigazione articoli" ! "La navigazione articoli manca.";
            "Pagina precedente" => "Pagina precedente" ! "La pagina precedente è vuota.";
            "Pagina successiva" => "Pagina successiva" ! "La pagina successiva è vuota.";
            "Passa al contenuto principale" => "Passa al contenuto principale" ! "Lui passa al contenuto principale del testo.";
            "Password dimenticata?" => "Password dimenticata?" ! "La sua password dimenticata torna.";
            "Post più recente" => "Post più recente" ! "Il post più recente è vero.";
            "Post più vecchio" => "Post più vecchio" ! "Il post più vecchio è vero.";
            "Ricerca per" => "Ricerca per:" ! "La ricerca per il vaccino costa.";
            "Salta al contenuto" => "Salta al contenuto" ! "Lui salta al contenuto vero.";
            "Segnala un errore" => "Segnala un errore" ! "Lui segnala un errore nel piano.";
            "Sei qui" => "Sei qui:" ! "Se sei qui, dillo.";
            "Torna in alto" => "Torna in alto" ! "Lui torna in alto in fretta.";
            "Torna su" => "Torna su" ! "Lui torna su in fretta.";
            "Vai al contenuto" => "Vai al contenuto" ! "Vai al contenuto vero, disse.";
            "min di lettura" => "5 min di lettura" ! "Bastano cinque min di lettura al giorno.";
        }
        Navigation Start {
            "Tempo di lettura:" => "Tempo di lettura: 3 minuti" ! "Il tempo di lettura cala.";
            "Visualizza nel browser" => "Visualizza nel browser" ! "Il lettore visualizza nel browser la pagina.";
        }
        Caption Start {
            "Credits:" => "Credits: ANSA" ! "I credits mancano.";
            "Fonte foto" => "Fonte foto: ANSA" ! "La fonte foto manca.";
            "Foto copertina" => "Foto copertina: ANSA" ! "La foto copertina manca.";
            "Foto d'archivio" => "Foto d'archivio: un treno" ! "Una foto d'archivio lo mostra.";
            "Foto di repertorio" => "Foto di repertorio: un treno" ! "Una foto di repertorio lo mostra.";
            "Foto:" => "Foto: Maria Rossi" ! "Foto e video sono belli.";
            "Immagine di repertorio" => "Immagine di repertorio: un treno" ! "Una immagine di repertorio lo mostra.";
            "Immagine:" => "Immagine: ANSA" ! "Immagine e suono, disse.";
        }
        Byline Start {
            "Autore articolo:" => "Autore articolo: Mario Rossi" ! "Autore articolo per articolo, tace.";
            "Autore dell'articolo:" => "Autore dell'articolo: Mario Rossi" ! "Autore dell'articolo, tace.";
            "Autore:" => "Autore: Mario Rossi" ! "Autore di romanzi, vive lì.";
            "Autori:" => "Autori: Maria Rossi" ! "Autori di romanzi, vivono lì.";
            "Autrice:" => "Autrice: Maria Rossi" ! "Autrice di romanzi, vive lì.";
            "Foto e testi:" => "Foto e testi: Maria Rossi" ! "Foto e testi sono suoi.";
            "Foto e testo:" => "Foto e testo: Maria Rossi" ! "Foto e testo sono suoi.";
            "Testi e foto:" => "Testi e foto: Maria Rossi" ! "Testi e foto sono suoi.";
            "Testi:" => "Testi: Maria Rossi" ! "Testi e musica sono suoi.";
            "Testo e foto:" => "Testo e foto: Maria Rossi" ! "Testo e foto sono suoi.";
            "Testo:" => "Testo: Maria Rossi" ! "Testo e musica sono suoi.";
        }
        Byline BeforeName {
            "A cura di" => "A cura di Maria Rossi" ! "Una mostra a cura di lei.";
            [needs_language] "Articolo a cura di" => "Articolo a cura di Maria Rossi" ! "Articolo a cura di altri.";
            [needs_language] "Articolo di" => "Articolo di Maria Rossi" ! "È un articolo di ieri.";
            [needs_language] "Articolo scritto da" => "Articolo scritto da Maria Rossi" ! "È un articolo scritto da lei.";
            [needs_language] "Dai nostri inviati" => "Dai nostri inviati Maria Rossi" ! "Dai nostri inviati non si sa nulla.";
            [needs_language] "Dal corrispondente" => "Dal corrispondente Maria Rossi" ! "Dal corrispondente non si sa nulla.";
            [needs_language] "Dal nostro corrispondente" => "Dal nostro corrispondente Maria Rossi" ! "Dal nostro corrispondente non si sa nulla.";
            [needs_language] "Dal nostro inviato" => "Dal nostro inviato Maria Rossi" ! "Dal nostro inviato non si sa nulla.";
            [needs_language] "Dalla corrispondente" => "Dalla corrispondente Maria Rossi" ! "Dalla corrispondente non si sa nulla.";
            [needs_language] "Dalla nostra corrispondente" => "Dalla nostra corrispondente Maria Rossi" ! "Dalla nostra corrispondente non si sa nulla.";
            [needs_language] "Dalla nostra inviata" => "Dalla nostra inviata Maria Rossi" ! "Dalla nostra inviata non si sa nulla.";
            "Di" => "Di Maria Rossi" ! "Di notte piove.";
            [needs_language] "Editoriale di" => "Editoriale di Maria Rossi" ! "È un editoriale di ieri.";
            [needs_language] "Foto e testo di" => "Foto e testo di Maria Rossi" ! "Foto e testo di ieri.";
            [needs_language] "Giornalista:" => "Giornalista: Maria Rossi" ! "Giornalista e poeta.";
            [needs_language] "Inchiesta di" => "Inchiesta di Maria Rossi" ! "Inchiesta di ieri.";
            [needs_language] "Inserito da" => "Inserito da Maria Rossi" ! "Fu inserito da lei.";
            [needs_language] "Intervista a cura di" => "Intervista a cura di Maria Rossi" ! "È una intervista a cura di lei.";
            [needs_language] "Intervista di" => "Intervista di Maria Rossi" ! "È una intervista di ieri.";
            [needs_language] "L'editoriale di" => "L'editoriale di Maria Rossi" ! "Ecco l'editoriale di ieri.";
            [needs_language] "Postato da" => "Postato da Maria Rossi" ! "Fu postato da lei.";
            "Pubblicato da" => "Pubblicato da Maria Rossi" ! "Fu pubblicato da lei.";
            [needs_language] "Redatto da" => "Redatto da Maria Rossi" ! "Fu redatto da lei.";
            [needs_language] "Redattore:" => "Redattore: Mario Rossi" ! "Redattore di testi, partì.";
            [needs_language] "Redattrice:" => "Redattrice: Maria Rossi" ! "Redattrice di testi, partì.";
            [needs_language] "Reportage di" => "Reportage di Maria Rossi" ! "È un reportage di ieri.";
            "Scritto da" => "Scritto da Maria Rossi" ! "Fu scritto da lei.";
            [needs_language] "Testi di" => "Testi di Maria Rossi" ! "Sono testi di ieri.";
            [needs_language] "Testi e foto" => "Testi e foto Maria Rossi" ! "Testi e foto sono suoi.";
            [needs_language] "Testi e foto di" => "Testi e foto di Maria Rossi" ! "Testi e foto di ieri.";
            [needs_language] "Testimonianza raccolta da" => "Testimonianza raccolta da Maria Rossi" ! "È una testimonianza raccolta da lei.";
            [needs_language] "Testo di" => "Testo di Maria Rossi" ! "È un testo di ieri.";
            [needs_language] "Testo e foto" => "Testo e foto Maria Rossi" ! "Testo e foto sono suoi.";
            [needs_language] "Testo e foto di" => "Testo e foto di Maria Rossi" ! "Sono testo e foto di ieri.";
            [needs_language] "Testo raccolto da" => "Testo raccolto da Maria Rossi" ! "Testo raccolto da amici.";
            [needs_language] "Un articolo di" => "Un articolo di Maria Rossi" ! "È un articolo di ieri.";
            [needs_language] "Un reportage di" => "Un reportage di Maria Rossi" ! "È un reportage di ieri.";
            [needs_language] "Un'intervista di" => "Un'intervista di Maria Rossi" ! "Un'intervista di ieri.";
        }
        Published Start {
            "Creato:" => "Creato: 10 gennaio 2020" ! "Creato il club, vinse.";
            "Data di pubblicazione" => "Data di pubblicazione: 10 gennaio 2020" ! "La data di pubblicazione cambia.";
            "Pubblicato" => "Pubblicato: 10 gennaio 2020" ! "Il libro pubblicato è lungo.";
            "Pubblicato il" => "Pubblicato il 10 gennaio 2020" ! "Fu pubblicato il libro.";
        }
        Published BeforeDigit {
            "Pubblicata il" => "Pubblicata il 10 gennaio 2020" ! "Pubblicata il lunedì la legge.";
        }
        Updated Start {
            "Aggiornato" => "Aggiornato: 10/01/2020" ! "Il piano aggiornato è lungo.";
            "Aggiornato il" => "Aggiornato il 10 gennaio 2020 alle 20:15" ! "Fu aggiornato il piano.";
            "Ultima modifica" => "Ultima modifica il 10 gennaio 2020" ! "L'ultima modifica è fallita.";
            "Ultimo aggiornamento" => "Ultimo aggiornamento: 10 gennaio 2020" ! "L'ultimo aggiornamento manca.";
        }
        Updated BeforeDigit {
            "Aggiornata il" => "Aggiornata il 10 gennaio 2020" ! "Aggiornata il lunedì la lista.";
            "Modificato il" => "Modificato il 10 gennaio 2020" ! "Modificato il piano, partirono.";
            "Ultima revisione" => "Ultima revisione: 10 gennaio 2020" ! "Ultima revisione del testo.";
        }
        Credit Start {
            "Fonte:" => "Fonte: ANSA" ! "Fonte di vita, disse.";
            "Fonti:" => "Fonti: ANSA, AFP" ! "Fonti di vita, disse.";
            "Traduzione di" => "Traduzione di Maria Rossi" ! "Una traduzione di lei.";
            "Traduzione:" => "Traduzione: Maria Rossi" ! "Traduzione e testo, disse.";
        }
        Credit BeforeName {
            "Tradotto da" => "Tradotto da Maria Rossi" ! "Un libro tradotto da lei.";
        }
        Correction Start {
            "Errata corrige" => "Errata corrige: il nome era un altro." ! "Serve una errata corrige.";
        }
        Note Start {
            "Nota del redattore" => "Nota del redattore: un nome è stato corretto." ! "Una nota del redattore aiuta.";
            "Nota della redazione" => "Nota della redazione: un nome è stato corretto." ! "Una nota della redazione aiuta.";
        }
    },
};
