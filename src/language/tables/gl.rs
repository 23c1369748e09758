//! Galician.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Galician. Function words are those that Portuguese, Spanish and Catalan lack: with the frequent ones that it shares with
/// Portuguese, short Portuguese texts had no language. Most Galician ones are taken for
/// Portuguese without them. Names of people and places (`polo`, `ata`, `hai`) are left out.
pub(crate) static GL: Language = Language {
    code: "gl",
    name: "Galician",
    date_order: DateOrder::DayMonth,
    months: [
        &["xaneiro", "xan"],
        &["febreiro", "feb"],
        &["marzo", "mar"],
        &["abril", "abr"],
        &["maio", "mai"],
        &["xuño", "xuñ"],
        &["xullo", "xul"],
        &["agosto", "ago"],
        &["setembro", "set"],
        &["outubro", "out"],
        &["novembro", "nov"],
        &["decembro", "dec"],
    ],
    weekdays: &[
        "luns",
        "martes",
        "mércores",
        "xoves",
        "venres",
        "sábado",
        "domingo",
        "segunda feira",
        "terza feira",
        "cuarta feira",
        "quinta feira",
        "sexta feira",
    ],
    date_words: &["ás", "á", "de", "h", "horas"],
    clock: Clock {
        counted: [&[], &[], &[], &["h", "horas"], &["min"], &[]],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &["hai"],
        after: &["atrás"],
        units: [
            &["minuto", "minutos", "min"],
            &["hora", "horas"],
            &["día", "días"],
            &["semana", "semanas"],
            &["mes", "meses"],
            &["ano", "anos"],
        ],
    },
    filing: Filing {
        labels: &[
            "Análise",
            "Entrevista",
            "Exclusiva",
            "Opinión",
            "Pregunta",
            "Reportaxe",
            "Resposta",
            "Vídeo",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "EFE", "Europa Press", "Reuters"],
    staff: &[
        "A redacción",
        "Axencias",
        "Equipo de redacción",
        "O noso correspondente",
        "Redacción",
        "Redacción dixital",
    ],
    roles: &[
        "analista",
        "articulista",
        "colaborador",
        "colaboradora",
        "columnista",
        "correspondente",
        "cronista",
        "directora",
        "editor",
        "editora",
        "enviada especial",
        "enviado especial",
        "escritor",
        "escritora",
        "fotoxornalista",
        "fotógrafa",
        "fotógrafo",
        "redactor",
        "redactor xefe",
        "redactora",
        "redactora xefa",
        "reporteira",
        "reporteiro",
        "xefa de redacción",
        "xefe de redacción",
        "xornalista",
        "xornalistas",
    ],
    joiners: &["e", "con"],
    author_labels: &[
        "Autor",
        "Autora",
        "Autores",
        "Sobre a autora",
        "Sobre o autor",
        "Sobre os autores",
    ],
    located: &["desde"],
    function_words: &[
        "unha", "máis", "tamén", "coa", "coas", "cunha", "dunha", "nunha", "polos", "polas", "súa",
        "súas", "xa", "ás", "cando", "aínda", "despois", "dixo", "fixo", "teñen", "foron",
        "algúns", "algunha", "ningunha", "ademais", "entón", "mentres",
    ],
    cues: cues! {
        Rail Whole {
            "Artigos recentes" => "Artigos recentes" ! "Os seus artigos recentes molestan.";
            "Artigos relacionados" => "Artigos relacionados" ! "Os artigos relacionados da lei quedan.";
            "As máis lidas" => "As máis lidas" ! "As máis lidas son novelas longas.";
            "As máis vistas" => "As máis vistas" ! "As máis vistas son películas longas.";
            "Comentarios recentes" => "Comentarios recentes" ! "Os seus comentarios recentes doeron.";
            "Entradas populares" => "Entradas populares" ! "As entradas populares do teatro esgotáronse.";
            "Entradas recentes" => "Entradas recentes" ! "As súas entradas recentes desapareceron.";
            "Entradas relacionadas" => "Entradas relacionadas" ! "Había entradas relacionadas co mar.";
            "Le tamén" => "Le tamén" ! "O neno le tamén contos.";
            "Lea tamén" => "Lea tamén" ! "Que el lea tamén o outro.";
            "Máis lidas" => "Máis lidas" ! "As obras máis lidas son longas.";
            "Máis lido" => "Máis lido" ! "O libro máis lido é longo.";
            "Máis noticias" => "Máis noticias" ! "Mañá haberá máis noticias do mar.";
            "Máis vistas" => "Máis vistas" ! "As obras máis vistas son longas.";
            "Noticias máis lidas" => "Noticias máis lidas" ! "As noticias máis lidas son malas.";
            "Noticias relacionadas" => "Noticias relacionadas" ! "Hai noticias relacionadas co mar.";
            "O máis lido" => "O máis lido" ! "O máis lido foi o romance.";
            "O máis visto" => "O máis visto" ! "O máis visto foi o filme longo.";
            "Outras noticias" => "Outras noticias" ! "Hai outras noticias del.";
            "Tamén che pode interesar" => "Tamén che pode interesar" ! "Iso tamén che pode interesar moito.";
            "Tamén lle pode interesar" => "Tamén lle pode interesar" ! "Iso tamén lle pode interesar moito.";
            "Ver tamén" => "Ver tamén" ! "Quere ver tamén o mar.";
            "Últimas entradas" => "Últimas entradas" ! "Vendeu as últimas entradas do teatro.";
            "Últimas noticias" => "Últimas noticias" ! "As últimas noticias son malas.";
            "Últimas novas" => "Últimas novas" ! "As últimas novas son malas.";
        }
        ReadMore Whole {
            "Continuar lendo" => "Continuar lendo" ! "Quere continuar lendo poesía.";
            "Ler artigo completo" => "Ler artigo completo" ! "Non quixo ler artigo completo ningún.";
            "Ler máis" => "Ler máis" ! "Quere ler máis libros.";
            "Máis información" => "Máis información" ! "Non tiña máis información do caso.";
            "Seguir lendo" => "Seguir lendo" ! "Quere seguir lendo poesía.";
            "Ver máis" => "Ver máis" ! "Quere ver máis mundo.";
            "Ver todas as noticias" => "Ver todas as noticias" ! "Quixo ver todas as noticias do día.";
        }
        ReadMore Start {
            "Le máis:" => "Le máis: Soben os prezos" ! "Quen le máis: o pai ou o fillo?";
            "Le tamén:" => "Le tamén: Soben os prezos" ! "O neno le tamén contos.";
            "Lea tamén:" => "Lea tamén: Soben os prezos" ! "Que el lea tamén o outro.";
            "Máis información:" => "Máis información: Soben os prezos" ! "Non tiña máis información: calou.";
        }
        Share Whole {
            "Comparte isto" => "Comparte isto:" ! "O avó comparte isto con ela.";
            "Compartir en Facebook" => "Compartir en Facebook" ! "Quixo compartir en Facebook a pena.";
            "Compartir en Pinterest" => "Compartir en Pinterest" ! "Quixo compartir en Pinterest a pena.";
            "Compartir en Twitter" => "Compartir en Twitter" ! "Quixo compartir en Twitter a pena.";
            "Compartir en WhatsApp" => "Compartir en WhatsApp" ! "Quixo compartir en WhatsApp a pena.";
            "Compartir en X" => "Compartir en X" ! "Quixo compartir en X a pena.";
            "Copiar a ligazón" => "Copiar a ligazón" ! "Pode copiar a ligazón errada.";
            "Enviar por correo electrónico" => "Enviar por correo electrónico" ! "Hai que enviar por correo electrónico a carta.";
            "Gústame isto" => "Gústame isto:" ! "Dixo: gústame isto moito.";
            "Imprimir artigo" => "Imprimir artigo" ! "Quere imprimir artigo tras artigo.";
        }
        Share Start {
            "Preme para compartir en" => "Preme para compartir en Facebook" ! "Ninguén preme para compartir en balde.";
            "Síguenos en" => "Síguenos en Facebook" ! "Dixo: síguenos en silencio.";
        }
        Share Anywhere {
            "(Ábrese nunha nova xanela)" => "Preme para compartir en Facebook (Ábrese nunha nova xanela)" ! "A páxina ábrese nunha nova xanela.";
        }
        Subscribe Whole {
            "Contido exclusivo para subscritores" => "Contido exclusivo para subscritores" ! "É un contido exclusivo para subscritores do club.";
            "Crear unha conta" => "Crear unha conta" ! "Quere crear unha conta no banco.";
            "Faite socia" => "Faite socia" ! "Dixo: faite socia do club.";
            "Faite socio" => "Faite socio" ! "Dixo: faite socio do club.";
            "Subscríbete" => "Subscríbete" ! "Dixo: subscríbete ao xornal.";
            "Subscríbete agora" => "Subscríbete agora" ! "Dixo: subscríbete agora ao xornal.";
        }
        Subscribe Start {
            "Subscribirse a: Publicar comentarios" => "Subscribirse a: Publicar comentarios (Atom)" ! "Quere subscribirse a: publicar comentarios.";
            "Subscríbete ao noso boletín" => "Subscríbete ao noso boletín e recibe as novas" ! "Dixo: subscríbete ao noso boletín.";
        }
        Advertisement Whole {
            "Contido patrocinado" => "Contido patrocinado" ! "O contido patrocinado medra.";
            "Publicidade" => "PUBLICIDADE" ! "A publicidade custa cara.";
        }
        Cookie Whole {
            "Aceptar cookies" => "Aceptar cookies" ! "É preciso aceptar cookies no sitio.";
            "Aceptar todas" => "Aceptar todas" ! "É preciso aceptar todas as normas.";
            "Aceptar todas as cookies" => "Aceptar todas as cookies" ! "É preciso aceptar todas as cookies do sitio.";
            "Configuración de cookies" => "Configuración de cookies" ! "A configuración de cookies falla.";
            "Configurar cookies" => "Configurar cookies" ! "É preciso configurar cookies no sitio.";
            "Política de cookies" => "Política de cookies" ! "A política de cookies muda.";
            "Política de privacidade" => "Política de privacidade" ! "A política de privacidade muda.";
            "Rexeitar todas" => "Rexeitar todas" ! "É preciso rexeitar todas as normas.";
            "Rexeitar todo" => "Rexeitar todo" ! "Non vai rexeitar todo o que din.";
            [inferred] "Só as necesarias" => "Só as necesarias" ! "Fixeron obras, só as necesarias.";
            [inferred] "Xestionar o consentimento" => "Xestionar o consentimento" ! "É difícil xestionar o consentimento da xente.";
        }
        Cookie Start {
            "Esta web utiliza cookies" => "Esta web utiliza cookies para mellorar." ! "Di que esta web utiliza cookies.";
            "Este sitio web utiliza cookies" => "Este sitio web utiliza cookies." ! "Di que este sitio web utiliza cookies.";
            "Usamos cookies" => "Usamos cookies para mellorar a visita." ! "Di que usamos cookies.";
            "Utilizamos cookies" => "Utilizamos cookies para mellorar a visita." ! "Di que utilizamos cookies.";
        }
        Copyright Whole {
            "Con tecnoloxía de Blogger" => "Con tecnoloxía de Blogger." ! "Un sitio con tecnoloxía de Blogger caeu.";
            [inferred] "Condicións de uso" => "Condicións de uso" ! "As condicións de uso son longas.";
            [inferred] "Grazas a WordPress" => "Grazas a WordPress" ! "Publica grazas a WordPress desde hai anos.";
        }
        Copyright Anywhere {
            [inferred] "Prohibida a reprodución" => "Prohibida a reprodución total ou parcial." ! "A reprodución está prohibida.";
            "Todos os dereitos reservados" => "© O Xornal. Todos os dereitos reservados." ! "Todos os dereitos contan.";
        }
        Comment Whole {
            "Cancelar a resposta" => "Cancelar a resposta" ! "Quixo cancelar a resposta e a visita.";
            "Comentarios pechados" => "Comentarios pechados" ! "Tivo comentarios pechados ao público.";
            "Deixa un comentario" => "Deixa un comentario" ! "Sempre deixa un comentario amargo.";
            "Deixa unha resposta" => "Deixa unha resposta" ! "Sempre deixa unha resposta amarga.";
            "Deixar un comentario" => "Deixar un comentario" ! "Quixo deixar un comentario amargo.";
            "Engadir un comentario" => "Engadir un comentario" ! "Quixo engadir un comentario amargo.";
            "Ningún comentario" => "Ningún comentario:" ! "Ningún comentario foi feito onte.";
            "Publicar comentario" => "Publicar comentario" ! "Quixo publicar comentario tras comentario.";
            "Publicar un comentario" => "Publicar un comentario" ! "Quixo publicar un comentario amargo.";
            "Ver comentarios" => "Ver comentarios" ! "Quixo ver comentarios sobre el.";
        }
        Comment Start {
            "O teu enderezo electrónico non se publicará" => "O teu enderezo electrónico non se publicará." ! "Di que o teu enderezo electrónico non se publicará.";
            "Os campos obrigatorios están marcados" => "Os campos obrigatorios están marcados con *" ! "Di que os campos obrigatorios están marcados en vermello.";
        }
        Navigation Whole {
            "Acceder á conta" => "Acceder á conta" ! "Non puido acceder á conta do banco.";
            "Aviso legal" => "Aviso legal" ! "O aviso legal é longo.";
            "Contacta con nós" => "Contacta con nós" ! "Non contacta con nós desde maio.";
            "Entrada máis antiga" => "Entrada máis antiga" ! "A entrada máis antiga do castelo caeu.";
            "Entrada máis recente" => "Entrada máis recente" ! "A entrada máis recente do diario é triste.";
            "Esqueciches o contrasinal?" => "Esqueciches o contrasinal?" ! "Preguntou: esqueciches o contrasinal? Non.";
            "Iniciar sesión" => "Iniciar sesión" ! "Hai que iniciar sesión para entrar.";
            "Ir ao contido" => "Ir ao contido" ! "Quere ir ao contido da lei.";
            "Ir ao contido principal" => "Ir ao contido principal" ! "Quere ir ao contido principal da lei.";
            "Navegación de entradas" => "Navegación de entradas" ! "A navegación de entradas falla.";
            "Pasar ao contido principal" => "Pasar ao contido principal" ! "Quere pasar ao contido principal da lei.";
            "Páxina de inicio" => "Páxina de inicio" ! "A páxina de inicio da web caeu.";
            "Páxina non atopada" => "Páxina non atopada" ! "Foi unha páxina non atopada no libro.";
            "Páxina principal" => "Páxina principal" ! "A páxina principal da web caeu.";
            "Páxina seguinte" => "Páxina seguinte" ! "Leu a páxina seguinte do libro.";
            "Quen somos" => "Quen somos" ! "Xa non sabemos quen somos aquí.";
            "Saltar ao contido" => "Saltar ao contido" ! "Quere saltar ao contido da lei.";
            "Ver a miña conta" => "Ver a miña conta" ! "Quixen ver a miña conta no banco.";
            "Volver arriba" => "Volver arriba" ! "Quere volver arriba do monte.";
        }
        Navigation Start {
            "Arquivado en:" => "Arquivado en: Porto, Vigo" ! "O caso foi arquivado en: Vigo.";
            "Etiquetas:" => "Etiquetas: porto, Vigo" ! "Leu as etiquetas: porto e Vigo.";
        }
        Caption Start {
            [inferred] "Crédito da imaxe:" => "Crédito da imaxe: Ana Souto" ! "O crédito da imaxe é dela.";
            "Foto de arquivo" => "Foto de arquivo do porto" ! "É unha foto de arquivo do porto.";
            "Foto:" => "Foto: Ana Souto" ! "Foto e vídeo van xuntos.";
            "Fotografía:" => "Fotografía: Ana Souto" ! "Fotografía e vídeo van xuntos.";
            "Fotografías:" => "Fotografías: Ana Souto" ! "Fotografías e vídeos van xuntos.";
            "Fotos:" => "Fotos: Ana Souto" ! "Fotos e vídeos van xuntos.";
            "Imaxe de arquivo" => "Imaxe de arquivo do porto" ! "É unha imaxe de arquivo do porto.";
            "Imaxe:" => "Imaxe: Ana Souto" ! "Imaxe e son van xuntos.";
        }
        Byline Start {
            "Autor:" => "Autor: Xoán Souto" ! "Autor de novelas, vive alí.";
            "Autora:" => "Autora: Ana Souto" ! "Autora de novelas, vive alí.";
            "Autores:" => "Autores: Ana Souto" ! "Autores e editores calan.";
            "Texto:" => "Texto: Ana Souto" ! "Texto e música son dela.";
            "Textos:" => "Textos: Ana Souto" ! "Textos e música son dela.";
        }
        Byline BeforeName {
            [needs_language] "Crónica de" => "Crónica de Ana Souto" ! "Crónica de novas do mar.";
            [needs_language] "Entrevista de" => "Entrevista de Ana Souto" ! "Entrevista de traballo en maio.";
            [inferred] "Escrito por" => "Escrito por Ana Souto" ! "Escrito por moitos, o libro gusta.";
            [needs_language] "Fotos e texto:" => "Fotos e texto: Ana Souto" ! "Fotos e texto son dela.";
            "Por" => "Por Ana Souto" ! "Por iso marchou.";
            [needs_language] "Redacta" => "Redacta Ana Souto" ! "Redacta leis desde hai anos.";
            [needs_language] "Reportaxe de" => "Reportaxe de Ana Souto" ! "Reportaxe de novas do mar.";
            [needs_language] "Reportaxe:" => "Reportaxe: Ana Souto" ! "Reportaxe de novas do mar.";
            [needs_language] "Texto de" => "Texto de Ana Souto" ! "Texto de hai un ano.";
            [needs_language] "Un artigo de" => "Un artigo de Ana Souto" ! "Un artigo de hai un ano.";
            [needs_language] "Unha entrevista de" => "Unha entrevista de Ana Souto" ! "Unha entrevista de hai un ano.";
            [needs_language] "Unha reportaxe de" => "Unha reportaxe de Ana Souto" ! "Unha reportaxe de moda gustou.";
            [needs_language] "Xornalista:" => "Xornalista: Ana Souto" ! "Xornalista de oficio, vive alí.";
        }
        Published Start {
            "Data de publicación:" => "Data de publicación: 10 de xaneiro de 2020" ! "A data de publicación: ninguén a sabe.";
            "Publicado:" => "Publicado: 10 de xaneiro de 2020" ! "O libro foi publicado: xa se vende.";
        }
        Published BeforeDigit {
            "Publicada o" => "Publicada o 10 de xaneiro de 2020" ! "Publicada o mesmo día, a nova gustou.";
            "Publicado o" => "Publicado o 10 de xaneiro de 2020" ! "O libro foi publicado o mes pasado.";
        }
        Updated Start {
            [inferred] "Actualizado:" => "Actualizado: 10 de xaneiro de 2020" ! "O plan foi actualizado: xa se aplica.";
            "Última actualización:" => "Última actualización: 10 de xaneiro de 2020" ! "A última actualización: ninguén a viu.";
        }
        Updated BeforeDigit {
            "Actualizada o" => "Actualizada o 10 de xaneiro de 2020" ! "Actualizada o mesmo día, a nova gustou.";
            "Actualizado o" => "Actualizado o 10 de xaneiro de 2020" ! "O plan foi actualizado o mes pasado.";
        }
        Credit Start {
            "Fonte:" => "Fonte: Europa Press" ! "Fonte de vida, dixo.";
            [inferred] "Fontes:" => "Fontes: Europa Press, EFE" ! "Fontes do goberno calan.";
            [inferred] "Tradución:" => "Tradución: Ana Souto" ! "Tradución e edición custan.";
        }
        Correction Start {
            [inferred] "Corrección:" => "Corrección: o nome era outro." ! "Corrección e edición custan.";
            [inferred] "Fe de erros:" => "Fe de erros: o nome era outro." ! "A fe de erros chegou tarde.";
        }
        Note Start {
            [inferred] "Nota da redacción:" => "Nota da redacción: o nome é outro." ! "A nota da redacción foi breve.";
            [inferred] "Nota do editor:" => "Nota do editor: o nome é outro." ! "A nota do editor foi breve.";
        }
    },
};
