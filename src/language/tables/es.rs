//! Spanish.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Spanish, as written in Spain and Latin America.
pub(crate) static ES: Language = Language {
    code: "es",
    name: "Spanish",
    date_order: DateOrder::DayMonth,
    months: [
        &["enero", "ene"],
        &["febrero", "feb"],
        &["marzo", "mar"],
        &["abril", "abr"],
        &["mayo", "may"],
        &["junio", "jun"],
        &["julio", "jul"],
        &["agosto", "ago"],
        &["septiembre", "setiembre", "sep", "sept", "set"],
        &["octubre", "oct"],
        &["noviembre", "nov"],
        &["diciembre", "dic"],
    ],
    weekdays: &[
        "lunes",
        "martes",
        "miércoles",
        "jueves",
        "viernes",
        "sábado",
        "domingo",
        "lun",
        "mar",
        "mié",
        "jue",
        "vie",
        "sáb",
        "dom",
    ],
    date_words: &[
        "a", "a las", "a la", "de", "del", "el", "horas", "hrs", "hs", "h",
    ],
    clock: Clock {
        counted: [&[], &[], &[], &["h"], &[], &[]],
        halves: [&["a. m."], &["p. m."]],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &["hace"],
        after: &[],
        units: [
            &["minuto", "minutos", "min"],
            &["hora", "horas"],
            &["día", "días"],
            &["semana", "semanas"],
            &["mes", "meses"],
            &["año", "años"],
        ],
    },
    filing: Filing {
        labels: &[
            "Análisis",
            "Atención",
            "Aviso",
            "En directo",
            "En vivo",
            "Entrevista",
            "Exclusiva",
            "Nota",
            "Opinión",
            "Perfil",
            "Pregunta",
            "Respuesta",
            "Vídeo",
            "Última hora",
        ],
        ..Filing::PLAIN
    },
    agencies: &[
        "AFP",
        "ANSA",
        "AP",
        "Agencia EFE",
        "Agencias",
        "Bloomberg",
        "DPA",
        "EFE",
        "EP",
        "Europa Press",
        "Notimex",
        "Prensa Latina",
        "Reuters",
        "SINC",
        "Sputnik",
        "Télam",
        "Xinhua",
    ],
    staff: &[
        "Agencias",
        "Redacción",
        "La Redacción",
        "Nuestro corresponsal",
        "nuestro corresponsal",
        "Redacción Central",
        "Redacción Digital",
        "Redacción Web",
        "Staff",
    ],
    roles: &[
        "columnista",
        "corresponsal",
        "editor",
        "editora",
        "enviada especial",
        "enviado especial",
        "fotógrafo",
        "fotógrafa",
        "periodista",
        "redactor",
        "redactora",
        "reportero",
        "reportera",
    ],
    joiners: &["y", "e", "con"],
    author_labels: &[
        "Acerca del autor",
        "Autor",
        "Autora",
        "Sobre el autor",
        "Sobre la autora",
    ],
    located: &["en", "desde"],
    function_words: &[
        "el", "la", "los", "las", "que", "en", "y", "del", "se", "por", "un", "una", "con", "para",
        "al", "su", "como", "más", "pero", "fue", "este", "sobre", "desde", "está", "sus", "según",
        "entre", "también", "hasta", "donde", "durante", "cuando", "porque", "además", "a", "o",
        "ni",
    ],
    cues: cues! {
        Rail Whole {
            "Artículos relacionados" => "Artículos relacionados" ! "Los artículos relacionados de la ley siguen.";
            "Las más leídas" => "Las más leídas" ! "Las más leídas son novelas.";
            "Lo más leído" => "LO MÁS LEÍDO" ! "Lo más leído fue su novela.";
            "Lo más visto" => "Lo más visto" ! "Lo más visto fue el final.";
            "Más noticias" => "Más noticias" ! "Habrá más noticias mañana.";
            "Más sobre este tema" => "Más sobre este tema" ! "Dijo más sobre este tema ayer.";
            "Notas relacionadas" => "Notas relacionadas" ! "Las notas relacionadas no llegaron.";
            "Noticias relacionadas" => "NOTICIAS RELACIONADAS" ! "Hay noticias relacionadas con él.";
            "También te puede interesar" => "También te puede interesar" ! "También te puede interesar el mar.";
            "Te puede interesar" => "Te puede interesar:" ! "Eso te puede interesar mucho.";
            "Te recomendamos" => "Te recomendamos" ! "Te recomendamos dormir más.";
            "Últimas noticias" => "ÚLTIMAS NOTICIAS" ! "Las últimas noticias son malas.";
        }
        ReadMore Whole {
            "Leer más" => "Leer más" ! "Hay que leer más libros.";
            "Seguir leyendo" => "Seguir leyendo" ! "Quiere seguir leyendo poesía.";
            "Ver más" => "Ver más" ! "Quiere ver más mundo.";
        }
        ReadMore Start {
            "Lea también" => "Lea también: Suben los precios" ! "Que lea también el otro.";
            "Lee también" => "Lee también: Suben los precios" ! "Ella lee también poesía.";
            "Leer también" => "Leer también: Suben los precios" ! "Quiere leer también poesía.";
            "Te puede interesar:" => "Te puede interesar: Suben los precios" ! "Te puede interesar el mar.";
        }
        Share Whole {
            "Comparte esta noticia" => "Comparte esta noticia" ! "Ella comparte esta noticia falsa.";
            "Compartir" => "COMPARTIR" ! "Compartir el pan, dijo.";
            "Compartir en Facebook" => "Compartir en Facebook" ! "Quiso compartir en Facebook su pena.";
            "Copiar enlace" => "Copiar enlace" ! "Para copiar enlace por enlace hay tiempo.";
            "Imprimir" => "Imprimir" ! "Imprimir es caro.";
            "Síguenos" => "Síguenos" ! "Síguenos por el río, dijo.";
        }
        Share Start {
            "Síguenos en" => "Síguenos en Facebook" ! "Nos sigue en todo.";
        }
        Subscribe Whole {
            "Cancelar suscripción" => "Cancelar suscripción" ! "Quiere cancelar suscripción y deuda.";
            "Darse de baja" => "Darse de baja" ! "Muchos quieren darse de baja del club.";
            "Regístrate" => "Regístrate" ! "Regístrate antes, dijo.";
            "Suscribirse" => "Suscribirse" ! "Hay que suscribirse al pacto.";
            "Suscríbete" => "SUSCRÍBETE" ! "Suscríbete al gas, dijo.";
        }
        Subscribe Start {
            "Recibes este correo porque" => "Recibes este correo porque te suscribiste." ! "Dice que recibes este correo porque sí.";
        }
        Subscribe Anywhere {
            "en tu bandeja de entrada" => "Las noticias del día en tu bandeja de entrada." ! "Deja el pan en tu bandeja.";
        }
        Advertisement Whole {
            "Anuncio" => "Anuncio" ! "El anuncio llegó tarde.";
            "Contenido patrocinado" => "Contenido patrocinado" ! "El contenido patrocinado crece.";
            "Publicidad" => "PUBLICIDAD" ! "La publicidad es cara.";
        }
        Cookie Start {
            "Utilizamos cookies" => "Utilizamos cookies propias y de terceros" ! "Utilizamos agua del pozo.";
        }
        Copyright Anywhere {
            "Todos los derechos reservados" => "© El Diario. Todos los derechos reservados." ! "Todos los derechos cuentan.";
        }
        Comment Whole {
            "Comentarios" => "12 comentarios" ! "Los comentarios dolieron.";
            "Deja un comentario" => "Deja un comentario" ! "Ella deja un comentario amargo.";
            "Responder" => "Responder" ! "Hay que responder hoy.";
        }
        Navigation Whole {
            "Aviso legal" => "Aviso legal" ! "El aviso legal es largo.";
            "Buscar" => "Buscar" ! "Hay que buscar agua.";
            "Iniciar sesión" => "Iniciar sesión" ! "Van a iniciar sesión tarde.";
            "Inicio" => "INICIO" ! "El inicio fue duro.";
            "Ir al contenido" => "Ir al contenido" ! "Quiere ir al contenido del texto.";
            "Menú" => "MENÚ" ! "El menú cuesta poco.";
            "Saltar al contenido" => "Saltar al contenido" ! "Quiere saltar al contenido real.";
        }
        Navigation Start {
            "Ver en el navegador" => "Ver en el navegador" ! "Se puede ver en el navegador.";
        }
        Caption Start {
            "Crédito:" => "Crédito: Getty" ! "Crédito barato no hay.";
            "Foto:" => "Foto: Juana Pérez" ! "Foto y vídeo van juntos.";
            "Fotografía:" => "Fotografía: Juana Pérez" ! "Fotografía de moda, dijo.";
            "Imagen de archivo" => "Imagen de archivo: un tren" ! "La imagen de archivo es vieja.";
        }
        Byline Start {
            "Autor:" => "Autor: Juan Pérez" ! "Autor de novelas, vive allí.";
            "Texto:" => "Texto: Juana Pérez" ! "Texto y música son suyos.";
        }
        Byline BeforeName {
            "Escrito por" => "Escrito por Juana Pérez" ! "Fue escrito por ella.";
            "Por" => "Por Juana Pérez" ! "Por la tarde llovió.";
        }
        Published Start {
            "Actualidad |" => "Actualidad | 10/01/2020" ! "Actualidad y cultura.";
            "Fecha de publicación" => "Fecha de publicación: 10/01/2020" ! "La fecha de publicación cambió.";
            "Publicado" => "Publicado: 10 enero 2020" ! "El libro publicado es largo.";
            "Publicado el" => "Publicado el 10 de enero de 2020" ! "Fue publicado el lunes.";
        }
        Updated Start {
            "Actualizado" => "Actualizado: 10/01/2020 20:15" ! "El plan actualizado es largo.";
            "Actualizado el" => "Actualizado el 10 de enero de 2020" ! "Fue actualizado el lunes.";
            "Última actualización" => "Última actualización: 10/01/2020" ! "La última actualización falló.";
        }
        Credit Start {
            "Con información de" => "Con información de AFP y EFE" ! "Llegó con información de ella.";
            "Editado por" => "Editado por Juana Pérez" ! "Fue editado por ella.";
            "Fuente:" => "Fuente: EFE" ! "Fuente de vida, dijo.";
            "Reporte adicional de" => "Reporte adicional de Juana Pérez" ! "Un reporte adicional de la ONU.";
            "Reporte de" => "(Reporte de Juana Pérez; Editado por Juan Roa)" ! "Un reporte de la ONU.";
        }
        Correction Start {
            "Corrección:" => "Corrección: el nombre era otro." ! "Corrección de textos, dijo.";
        }
        Note Start {
            "Nota del editor" => "Nota del editor: se corrigió un nombre." ! "La nota del editor ayuda.";
        }
    },
};
