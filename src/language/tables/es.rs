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
        "Comité editorial",
        "Consejo editorial",
        "Corresponsales",
        "De la Redacción",
        "Equipo de redacción",
        "Equipo editorial",
        "Mesa de redacción",
        "Nuestra corresponsal",
        "Nuestros corresponsales",
        "Redacción Cultura",
        "Redacción Deportes",
        "Redacción Economía",
        "Redacción Internacional",
        "Redacción Nacional",
        "Redacción Noticias",
        "Redacción Política",
        "Redacción Sociedad",
        "Sala de redacción",
        "Redacción Ciencia",
        "Redacción Entretenimiento",
        "Redacción Espectáculos",
        "Redacción Judicial",
        "Redacción Local",
        "Redacción Multimedia",
        "Redacción Mundo",
        "Redacción Online",
        "Redacción Regional",
        "Redacción Salud",
        "Redacción Tecnología",
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
        "analista",
        "articulista",
        "autor",
        "autora",
        "caricaturista",
        "colaborador",
        "colaboradora",
        "comentarista",
        "cronista",
        "editorialista",
        "ensayista",
        "enviados especiales",
        "escritor",
        "escritora",
        "fotoperiodista",
        "fotorreportera",
        "fotorreportero",
        "jefa de redacción",
        "jefa de sección",
        "jefe de redacción",
        "jefe de sección",
        "pasante",
        "periodista independiente",
        "politóloga",
        "politólogo",
        "redactor jefe",
        "redactora jefa",
        "reportera gráfica",
        "reportero gráfico",
        "editor jefe",
        "editora jefa",
        "editores",
        "periodistas",
        "redactores",
        "reporteros",
    ],
    joiners: &["y", "e", "con"],
    author_labels: &[
        "Acerca de la autora",
        "Acerca de los autores",
        "Acerca del autor",
        "Autor",
        "Autor del artículo",
        "Autor/a",
        "Autora",
        "Autora del artículo",
        "Autoras",
        "Autores",
        "El autor",
        "La autora",
        "Sobre el autor",
        "Sobre la autora",
        "Sobre las autoras",
        "Sobre los autores",
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
            "Artículos recientes" => "Artículos recientes" ! "Sus artículos recientes molestan.";
            "Artículos relacionados" => "Artículos relacionados" ! "Los artículos relacionados de la ley siguen.";
            "Artículos similares" => "Artículos similares" ! "Los artículos similares de la ley siguen.";
            "Comentarios recientes" => "Comentarios recientes" ! "Sus comentarios recientes molestan.";
            "Contenido relacionado" => "Contenido relacionado" ! "Hay contenido relacionado con él.";
            "Entradas populares" => "Entradas populares" ! "Las entradas populares se agotaron.";
            "Entradas recientes" => "Entradas recientes" ! "Vendió las entradas recientes.";
            "Entradas relacionadas" => "Entradas relacionadas" ! "Hay entradas relacionadas con él.";
            "Entradas similares" => "Entradas similares" ! "Vendió entradas similares ayer.";
            "Las más leídas" => "Las más leídas" ! "Las más leídas son novelas.";
            "Las noticias más leídas" => "Las noticias más leídas" ! "Las noticias más leídas fueron malas.";
            "Lo más comentado" => "Lo más comentado" ! "Lo más comentado fue su novela.";
            "Lo más compartido" => "Lo más compartido" ! "Lo más compartido fue su novela.";
            "Lo más leído" => "LO MÁS LEÍDO" ! "Lo más leído fue su novela.";
            "Lo más reciente" => "Lo más reciente" ! "Lo más reciente fue su novela.";
            "Lo más visto" => "Lo más visto" ! "Lo más visto fue el final.";
            "Más en esta sección" => "Más en esta sección" ! "Habrá más en esta sección del río.";
            "Más noticias" => "Más noticias" ! "Habrá más noticias mañana.";
            "Más sobre este tema" => "Más sobre este tema" ! "Dijo más sobre este tema ayer.";
            "Notas relacionadas" => "Notas relacionadas" ! "Las notas relacionadas no llegaron.";
            "Noticias destacadas" => "Noticias destacadas" ! "Hay noticias destacadas de él.";
            "Noticias recientes" => "Noticias recientes" ! "Hay noticias recientes de él.";
            "Noticias relacionadas" => "NOTICIAS RELACIONADAS" ! "Hay noticias relacionadas con él.";
            "Otras noticias" => "Otras noticias" ! "Hay otras noticias de él.";
            "Puede interesarte" => "Puede interesarte" ! "Eso puede interesarte mucho.";
            "Quizás también te interese" => "Quizás también te interese" ! "Quizás también te interese el mar.";
            "Quizás te interese" => "Quizás te interese" ! "Quizás te interese el mar.";
            "Recomendados para ti" => "Recomendados para ti" ! "Son vinos recomendados para ti.";
            "Tal vez te interese" => "Tal vez te interese" ! "Tal vez te interese el mar.";
            "También te puede gustar" => "También te puede gustar" ! "También te puede gustar el mar.";
            "También te puede interesar" => "También te puede interesar" ! "También te puede interesar el mar.";
            "Te puede gustar" => "Te puede gustar" ! "Eso te puede gustar mucho.";
            "Te puede interesar" => "Te puede interesar:" ! "Eso te puede interesar mucho.";
            "Te recomendamos" => "Te recomendamos" ! "Te recomendamos dormir más.";
            "Temas relacionados" => "Temas relacionados" ! "Hablaron de temas relacionados con él.";
            "Últimas entradas" => "Últimas entradas" ! "Vendió las últimas entradas.";
            "Últimas noticias" => "ÚLTIMAS NOTICIAS" ! "Las últimas noticias son malas.";
        }
        ReadMore Whole {
            "Continuar leyendo" => "Continuar leyendo" ! "Quiere continuar leyendo poesía.";
            "Lee la nota completa" => "Lee la nota completa" ! "Ella lee la nota completa del diario.";
            "Leer la noticia completa" => "Leer la noticia completa" ! "Quiere leer la noticia completa del diario.";
            "Leer más" => "Leer más" ! "Hay que leer más libros.";
            "Leer nota completa" => "Leer nota completa" ! "Quiere leer nota completa del diario.";
            "Mostrar más" => "Mostrar más" ! "Quiere mostrar más pena.";
            "Seguir leyendo" => "Seguir leyendo" ! "Quiere seguir leyendo poesía.";
            "Sigue leyendo" => "Sigue leyendo" ! "Ella sigue leyendo poesía.";
            "Ver más" => "Ver más" ! "Quiere ver más mundo.";
            "Ver todas las noticias" => "Ver todas las noticias" ! "Quiere ver todas las noticias del día.";
        }
        ReadMore Start {
            "Lea además:" => "Lea además: Suben los precios" ! "Que lea además el otro.";
            "Lea también" => "Lea también: Suben los precios" ! "Que lea también el otro.";
            "Lee además:" => "Lee además: Suben los precios" ! "Ella lee además poesía.";
            "Lee también" => "Lee también: Suben los precios" ! "Ella lee también poesía.";
            "Leer también" => "Leer también: Suben los precios" ! "Quiere leer también poesía.";
            "Mira también:" => "Mira también: Suben los precios" ! "Ella mira también el mar.";
            "Te puede interesar:" => "Te puede interesar: Suben los precios" ! "Te puede interesar el mar.";
            "Ver también:" => "Ver también: Suben los precios" ! "Quiere ver también el mar.";
        }
        Share Whole {
            "Comparte esta noticia" => "Comparte esta noticia" ! "Ella comparte esta noticia falsa.";
            "Comparte este artículo" => "Comparte este artículo" ! "Ella comparte este artículo de fe.";
            "Comparte esto" => "Comparte esto:" ! "Ella comparte esto con él.";
            "Compartir" => "COMPARTIR" ! "Compartir el pan, dijo.";
            "Compartir con Facebook" => "Compartir con Facebook" ! "Quiso compartir con Facebook su dato.";
            "Compartir con Twitter" => "Compartir con Twitter" ! "Quiso compartir con Twitter su dato.";
            "Compartir en Facebook" => "Compartir en Facebook" ! "Quiso compartir en Facebook su pena.";
            "Compartir en LinkedIn" => "Compartir en LinkedIn" ! "Quiso compartir en LinkedIn su pena.";
            "Compartir en Pinterest" => "Compartir en Pinterest" ! "Quiso compartir en Pinterest su pena.";
            "Compartir en Twitter" => "Compartir en Twitter" ! "Quiso compartir en Twitter su pena.";
            "Compartir en WhatsApp" => "Compartir en WhatsApp" ! "Quiso compartir en WhatsApp su pena.";
            "Compartir en X" => "Compartir en X" ! "Quiso compartir en X su pena.";
            "Compartir esto" => "Compartir esto:" ! "Quiso compartir esto con ella.";
            "Compartir por correo electrónico" => "Compartir por correo electrónico" ! "Quiso compartir por correo electrónico su pena.";
            "Copiar el enlace" => "Copiar el enlace" ! "Hay que copiar el enlace roto.";
            "Copiar enlace" => "Copiar enlace" ! "Para copiar enlace por enlace hay tiempo.";
            "Enviar a un amigo" => "Enviar a un amigo" ! "Hay que enviar a un amigo la carta.";
            "Enviar por correo electrónico" => "Enviar por correo electrónico" ! "Hay que enviar por correo electrónico la carta.";
            "Enviar por email" => "Enviar por email" ! "Hay que enviar por email la carta.";
            "Escucha este artículo" => "Escucha este artículo" ! "Ella escucha este artículo otra vez.";
            "Escuchar artículo" => "Escuchar artículo" ! "Quiere escuchar artículo tras artículo.";
            "Escuchar este artículo" => "Escuchar este artículo" ! "Quiere escuchar este artículo otra vez.";
            "Guardar artículo" => "Guardar artículo" ! "Quiere guardar artículo tras artículo.";
            "Haz clic para compartir en Facebook (Se abre en una ventana nueva)" => "Haz clic para compartir en Facebook (Se abre en una ventana nueva)" ! "Dijo: haz clic para compartir en Facebook.";
            "Haz clic para compartir en Twitter (Se abre en una ventana nueva)" => "Haz clic para compartir en Twitter (Se abre en una ventana nueva)" ! "Dijo: haz clic para compartir en Twitter.";
            "Haz clic para imprimir (Se abre en una ventana nueva)" => "Haz clic para imprimir (Se abre en una ventana nueva)" ! "Dijo: haz clic para imprimir.";
            "Imprimir" => "Imprimir" ! "Imprimir es caro.";
            "Imprimir artículo" => "Imprimir artículo" ! "Quiere imprimir artículo tras artículo.";
            "Me gusta esto" => "Me gusta esto:" ! "No me gusta esto, dijo.";
            "Síguenos" => "Síguenos" ! "Síguenos por el río, dijo.";
            "Tamaño de letra" => "Tamaño de letra" ! "El tamaño de letra es pequeño.";
            "Tamaño del texto" => "Tamaño del texto" ! "El tamaño del texto es pequeño.";
        }
        Share Start {
            "Suscríbete a nuestro canal" => "Suscríbete a nuestro canal de WhatsApp" ! "Dijo: suscríbete a nuestro canal.";
            "Síguenos en" => "Síguenos en Facebook" ! "Nos sigue en todo.";
            "Síguenos en nuestro canal de WhatsApp" => "Síguenos en nuestro canal de WhatsApp" ! "Dijo: síguenos en nuestro canal.";
            "Únete a nuestro canal" => "Únete a nuestro canal de WhatsApp" ! "Dijo: únete a nuestro canal.";
        }
        Share Anywhere {
            "(Se abre en una ventana nueva)" => "Haz clic para compartir en Facebook (Se abre en una ventana nueva)" ! "La página se abre en una ventana nueva.";
        }
        Subscribe Whole {
            "Cancelar suscripción" => "Cancelar suscripción" ! "Quiere cancelar suscripción y deuda.";
            "Crear una cuenta" => "Crear una cuenta" ! "Hay que crear una cuenta en el banco.";
            "Darse de baja" => "Darse de baja" ! "Muchos quieren darse de baja del club.";
            "Regístrate" => "Regístrate" ! "Regístrate antes, dijo.";
            "Suscribirse" => "Suscribirse" ! "Hay que suscribirse al pacto.";
            "Suscribirse a la newsletter" => "Suscribirse a la newsletter" ! "Hay que suscribirse a la newsletter del club.";
            "Suscríbete" => "SUSCRÍBETE" ! "Suscríbete al gas, dijo.";
            "Suscríbete ahora" => "Suscríbete ahora" ! "Dijo: suscríbete ahora o nunca.";
            "Suscríbete para seguir leyendo" => "Suscríbete para seguir leyendo" ! "Dijo: suscríbete para seguir leyendo poesía.";
        }
        Subscribe Start {
            "Contenido exclusivo para suscriptores" => "Contenido exclusivo para suscriptores" ! "Es contenido exclusivo para suscriptores.";
            "Este artículo es solo para suscriptores" => "Este artículo es solo para suscriptores" ! "Dice que este artículo es solo para suscriptores.";
            "Introduce tu correo electrónico para suscribirte" => "Introduce tu correo electrónico para suscribirte a este blog" ! "Ella introduce tu correo electrónico.";
            "Recibes este correo porque" => "Recibes este correo porque te suscribiste." ! "Dice que recibes este correo porque sí.";
            "Regístrate gratis" => "Regístrate gratis para seguir leyendo" ! "Dijo: regístrate gratis.";
            "Suscribirse a:" => "Suscribirse a: Enviar comentarios (Atom)" ! "Hay que suscribirse a tiempo.";
            "Suscríbete a nuestra newsletter" => "Suscríbete a nuestra newsletter diaria" ! "Dijo: suscríbete a nuestra newsletter.";
            "Suscríbete a nuestro boletín" => "Suscríbete a nuestro boletín" ! "Dijo: suscríbete a nuestro boletín.";
            "Ya eres suscriptor?" => "¿Ya eres suscriptor? Inicia sesión" ! "Si ya eres suscriptor, bien.";
            "Ya es suscriptor?" => "¿Ya es suscriptor? Inicie sesión" ! "Si ya es suscriptor, bien.";
        }
        Subscribe Anywhere {
            "en tu bandeja de entrada" => "Las noticias del día en tu bandeja de entrada." ! "Deja el pan en tu bandeja.";
        }
        Advertisement Whole {
            "Anuncio" => "Anuncio" ! "El anuncio llegó tarde.";
            "Contenido patrocinado" => "Contenido patrocinado" ! "El contenido patrocinado crece.";
            "Contenido promocionado" => "Contenido promocionado" ! "El contenido promocionado crece.";
            [inferred] "Continúa leyendo después de la publicidad" => "Continúa leyendo después de la publicidad" ! "Ella continúa leyendo después de la cena.";
            "Espacio patrocinado" => "Espacio patrocinado" ! "El espacio patrocinado crece.";
            [inferred] "La noticia continúa después de la publicidad" => "La noticia continúa después de la publicidad" ! "Dice que la noticia continúa después de la publicidad.";
            "Publicidad" => "PUBLICIDAD" ! "La publicidad es cara.";
        }
        Cookie Whole {
            "Aceptar cookies" => "Aceptar cookies" ! "Hay que aceptar cookies en la web.";
            "Aceptar todas las cookies" => "Aceptar todas las cookies" ! "Hay que aceptar todas las cookies de la web.";
            "Aceptar todo" => "Aceptar todo" ! "No hay que aceptar todo lo que dice.";
            "Aceptar y continuar" => "Aceptar y continuar" ! "Hay que aceptar y continuar la obra.";
            "Configuración de cookies" => "Configuración de cookies" ! "La configuración de cookies falla.";
            "Configurar cookies" => "Configurar cookies" ! "Hay que configurar cookies en la web.";
            "Gestionar consentimiento" => "Gestionar consentimiento" ! "Hay que gestionar consentimiento y datos.";
            "Gestionar cookies" => "Gestionar cookies" ! "Hay que gestionar cookies en la web.";
            "Gestionar opciones" => "Gestionar opciones" ! "Hay que gestionar opciones de compra.";
            "Mostrar detalles" => "Mostrar detalles" ! "Quiere mostrar detalles del plan.";
            "Permitir la selección" => "Permitir la selección" ! "El plan debe permitir la selección del jurado.";
            "Permitir todas las cookies" => "Permitir todas las cookies" ! "Hay que permitir todas las cookies de la web.";
            "Política de cookies" => "Política de cookies" ! "La política de cookies cambia.";
            "Política de privacidad" => "Política de privacidad" ! "La política de privacidad cambia.";
            "Rechazar cookies" => "Rechazar cookies" ! "Hay que rechazar cookies en la web.";
            "Rechazar todas las cookies" => "Rechazar todas las cookies" ! "Hay que rechazar todas las cookies de la web.";
            "Rechazar todo" => "Rechazar todo" ! "No hay que rechazar todo lo que dice.";
            [inferred] "Solo cookies necesarias" => "Solo cookies necesarias" ! "Usa solo cookies necesarias para la web.";
            "Valoramos su privacidad" => "Valoramos su privacidad" ! "Dice que valoramos su privacidad.";
            "Valoramos tu privacidad" => "Valoramos tu privacidad" ! "Dice que valoramos tu privacidad.";
        }
        Cookie Start {
            "Esta web utiliza cookies" => "Esta web utiliza cookies propias." ! "Dice que esta web utiliza cookies.";
            "Este sitio web utiliza cookies" => "Este sitio web utiliza cookies." ! "Dice que este sitio web utiliza cookies.";
            "Nosotros y nuestros socios almacenamos" => "Nosotros y nuestros socios almacenamos información en un dispositivo." ! "Dice que nosotros y nuestros socios almacenamos gas.";
            "Usamos cookies" => "Usamos cookies para mejorar tu visita." ! "Dice que usamos cookies.";
            "Utilizamos cookies" => "Utilizamos cookies propias y de terceros" ! "Utilizamos agua del pozo.";
        }
        Copyright Whole {
            "Con la tecnología de Blogger" => "Con la tecnología de Blogger." ! "Un sitio con la tecnología de Blogger cayó.";
            "Con tecnología de Blogger" => "Con tecnología de Blogger." ! "Un sitio con tecnología de Blogger cayó.";
            "Funciona gracias a WordPress" => "Funciona gracias a WordPress" ! "El sitio funciona gracias a WordPress y a él.";
        }
        Copyright Anywhere {
            "Prohibida la reproducción" => "Prohibida la reproducción total o parcial." ! "La reproducción está prohibida.";
            "Prohibida su reproducción" => "Prohibida su reproducción total o parcial." ! "Su reproducción está prohibida.";
            "Todos los derechos reservados" => "© El Diario. Todos los derechos reservados." ! "Todos los derechos cuentan.";
        }
        Comment Whole {
            "Añadir un comentario" => "Añadir un comentario" ! "Quiso añadir un comentario amargo.";
            "Cancelar la respuesta" => "Cancelar la respuesta" ! "Quiso cancelar la respuesta del club.";
            "Cancelar respuesta" => "Cancelar respuesta" ! "Quiso cancelar respuesta y cita.";
            "Comentarios" => "12 comentarios" ! "Los comentarios dolieron.";
            "Comentarios cerrados" => "Comentarios cerrados" ! "Hubo comentarios cerrados al público.";
            "Comentarios desactivados" => "Comentarios desactivados" ! "Tiene los comentarios desactivados por miedo.";
            "Comentarios más antiguos" => "Comentarios más antiguos" ! "Hubo comentarios más antiguos que ese.";
            "Comentarios más recientes" => "Comentarios más recientes" ! "Hubo comentarios más recientes que ese.";
            "Deja un comentario" => "Deja un comentario" ! "Ella deja un comentario amargo.";
            "Deja una respuesta" => "Deja una respuesta" ! "Ella deja una respuesta amarga.";
            "Dejar un comentario" => "Dejar un comentario" ! "Quiso dejar un comentario amargo.";
            "Escribe un comentario" => "Escribe un comentario" ! "Ella escribe un comentario amargo.";
            "No hay comentarios" => "No hay comentarios" ! "No hay comentarios del alcalde.";
            "Publicar comentario" => "Publicar comentario" ! "Quiso publicar comentario tras comentario.";
            "Publicar el comentario" => "Publicar el comentario" ! "Quiso publicar el comentario amargo.";
            "Publicar un comentario" => "Publicar un comentario" ! "Quiso publicar un comentario amargo.";
            "Responder" => "Responder" ! "Hay que responder hoy.";
            "Sé el primero en comentar" => "Sé el primero en comentar" ! "Dijo: sé el primero en comentar algo.";
            "Ver comentarios" => "Ver comentarios" ! "Quiso ver comentarios sobre él.";
            "Ver todos los comentarios" => "Ver todos los comentarios" ! "Quiso ver todos los comentarios sobre él.";
        }
        Comment Start {
            "Este sitio usa Akismet" => "Este sitio usa Akismet para reducir el spam." ! "Dice que este sitio usa Akismet.";
            "Guarda mi nombre, correo electrónico" => "Guarda mi nombre, correo electrónico y web en este navegador." ! "Él guarda mi nombre, correo electrónico y foto.";
            "Inicia sesión para comentar" => "Inicia sesión para comentar" ! "Ella inicia sesión para comentar.";
            "Lo siento, debes estar conectado para publicar" => "Lo siento, debes estar conectado para publicar un comentario." ! "Dijo: lo siento, debes estar conectado para publicar.";
            "Los campos obligatorios están marcados con" => "Los campos obligatorios están marcados con *" ! "Dice que los campos obligatorios están marcados con rojo.";
            "Recibir un correo electrónico con" => "Recibir un correo electrónico con los siguientes comentarios a esta entrada." ! "Quiere recibir un correo electrónico con la cita.";
            "Tu dirección de correo electrónico no será publicada" => "Tu dirección de correo electrónico no será publicada." ! "Dice que tu dirección de correo electrónico no será publicada.";
        }
        Navigation Whole {
            "Archivo del blog" => "Archivo del blog" ! "El archivo del blog se perdió.";
            "Aviso legal" => "Aviso legal" ! "El aviso legal es largo.";
            "Buscar" => "Buscar" ! "Hay que buscar agua.";
            "Categorías" => "Categorías" ! "Hay tres categorías de pesca.";
            "Entrada anterior" => "Entrada anterior" ! "Pagó la entrada anterior.";
            "Entrada antigua" => "Entrada antigua" ! "La entrada antigua está cerrada.";
            "Entrada más reciente" => "Entrada más reciente" ! "La entrada más reciente está cerrada.";
            "Entrada siguiente" => "Entrada siguiente" ! "La entrada siguiente está cerrada.";
            "Entradas antiguas" => "Entradas antiguas" ! "Las entradas antiguas se vendieron.";
            "Entradas más recientes" => "Entradas más recientes" ! "Las entradas más recientes se vendieron.";
            "Entradas siguientes" => "Entradas siguientes" ! "Las entradas siguientes se vendieron.";
            "Etiquetas" => "Etiquetas" ! "Puso etiquetas en la ropa.";
            "Iniciar sesión" => "Iniciar sesión" ! "Van a iniciar sesión tarde.";
            "Inicio" => "INICIO" ! "El inicio fue duro.";
            "Ir al contenido" => "Ir al contenido" ! "Quiere ir al contenido del texto.";
            "Ir al contenido principal" => "Ir al contenido principal" ! "Quiere ir al contenido principal del texto.";
            "Mapa del sitio" => "Mapa del sitio" ! "El mapa del sitio se perdió.";
            "Menú" => "MENÚ" ! "El menú cuesta poco.";
            "Navegación de entradas" => "Navegación de entradas" ! "La navegación de entradas falla.";
            "Noticia anterior" => "Noticia anterior" ! "La noticia anterior era falsa.";
            "Noticia siguiente" => "Noticia siguiente" ! "La noticia siguiente era falsa.";
            "Olvidaste tu contraseña" => "¿Olvidaste tu contraseña?" ! "Dice que olvidaste tu contraseña.";
            "Quiénes somos" => "Quiénes somos" ! "No sabe quiénes somos hoy.";
            "Reportar un error" => "Reportar un error" ! "Quiso reportar un error del banco.";
            "Saltar al contenido" => "Saltar al contenido" ! "Quiere saltar al contenido real.";
            "Siguiente entrada" => "Siguiente entrada" ! "La siguiente entrada está cerrada.";
            "Usted está aquí" => "Usted está aquí:" ! "Sabe que usted está aquí.";
            "Volver arriba" => "Volver arriba" ! "Quiere volver arriba del todo.";
            "min de lectura" => "5 min de lectura" ! "Bastan cinco min de lectura al día.";
            "minutos de lectura" => "5 minutos de lectura" ! "Bastan cinco minutos de lectura al día.";
        }
        Navigation Start {
            "Archivado en:" => "Archivado en: Noticias" ! "Quedó archivado en mayo.";
            "Etiquetas:" => "Etiquetas: puerto, barcos" ! "Puso etiquetas: rojas y azules.";
            "Tiempo de lectura:" => "Tiempo de lectura: 3 minutos" ! "El tiempo de lectura cae.";
            "Ver en el navegador" => "Ver en el navegador" ! "Se puede ver en el navegador.";
        }
        Caption Start {
            "Crédito:" => "Crédito: Getty" ! "Crédito barato no hay.";
            "Foto de archivo" => "Foto de archivo: un tren" ! "Una foto de archivo lo muestra.";
            "Foto:" => "Foto: Juana Pérez" ! "Foto y vídeo van juntos.";
            "Fotografía:" => "Fotografía: Juana Pérez" ! "Fotografía de moda, dijo.";
            "Fotos:" => "Fotos: Juana Pérez" ! "Fotos y vídeos van juntos.";
            "Ilustración:" => "Ilustración: Juana Pérez" ! "Ilustración y texto van juntos.";
            "Imagen de archivo" => "Imagen de archivo: un tren" ! "La imagen de archivo es vieja.";
            "Imagen ilustrativa" => "Imagen ilustrativa: un tren" ! "Una imagen ilustrativa lo muestra.";
            "Imagen:" => "Imagen: Juana Pérez" ! "Imagen y voz van juntas.";
            "Imágenes:" => "Imágenes: Juana Pérez" ! "Imágenes y voz van juntas.";
        }
        Byline Start {
            "Autor de la nota:" => "Autor de la nota: Luis Gómez" ! "Autor de la nota calló.";
            "Autor del artículo:" => "Autor del artículo: Luis Gómez" ! "Autor del artículo calló.";
            "Autor/a:" => "Autor/a: Juana Pérez" ! "Autor o autora calló.";
            "Autor:" => "Autor: Juan Pérez" ! "Autor de novelas, vive allí.";
            "Autora de la nota:" => "Autora de la nota: Juana Pérez" ! "Autora de la nota calló.";
            "Autora del artículo:" => "Autora del artículo: Juana Pérez" ! "Autora del artículo calló.";
            "Autora:" => "Autora: Juana Pérez" ! "Autora de novelas, vive allí.";
            "Autoras:" => "Autoras: Juana Pérez" ! "Autoras de novelas, viven allí.";
            "Autores:" => "Autores: Juana Pérez" ! "Autores de novelas, viven allí.";
            "Escribe:" => "Escribe: Juana Pérez" ! "Escribe novelas y vive allí.";
            "Escriben:" => "Escriben: Juana Pérez" ! "Escriben novelas y viven allí.";
            "Fotografías y texto:" => "Fotografías y texto: Juana Pérez" ! "Fotografías y texto faltan.";
            "Fotos y texto:" => "Fotos y texto: Juana Pérez" ! "Fotos y texto son suyos.";
            "Fotos y textos:" => "Fotos y textos: Juana Pérez" ! "Fotos y textos son suyos.";
            "Texto e imágenes:" => "Texto e imágenes: Juana Pérez" ! "Texto e imágenes faltan.";
            "Texto y foto:" => "Texto y foto: Juana Pérez" ! "Texto y foto son suyos.";
            "Texto y fotografías:" => "Texto y fotografías: Juana Pérez" ! "Texto y fotografías son suyos.";
            "Texto y fotos:" => "Texto y fotos: Juana Pérez" ! "Texto y fotos son suyos.";
            "Texto:" => "Texto: Juana Pérez" ! "Texto y música son suyos.";
            "Textos y fotografías:" => "Textos y fotografías: Juana Pérez" ! "Textos y fotografías faltan.";
            "Textos y fotos:" => "Textos y fotos: Juana Pérez" ! "Textos y fotos son suyos.";
            "Textos:" => "Textos: Juana Pérez" ! "Textos y música son suyos.";
        }
        Byline BeforeName {
            [needs_language] "Artículo de" => "Artículo de Juana Pérez" ! "Un artículo de ella salió.";
            [needs_language] "Artículo por" => "Artículo por Juana Pérez" ! "Artículo por artículo, cayó.";
            "Autor," => "Autor, Juan Pérez" ! "El autor, Juan Pérez, calló.";
            [needs_language] "Columna de" => "Columna de Juana Pérez" ! "Una columna de humo salió.";
            [needs_language] "Columna por" => "Columna por Juana Pérez" ! "Pagó la columna por ella.";
            [needs_language] "Compilado por" => "Compilado por Juana Pérez" ! "Un libro compilado por ella.";
            [needs_language] "Corresponsal:" => "Corresponsal: Juana Pérez" ! "Corresponsal y poeta.";
            [needs_language] "Crónica de" => "Crónica de Juana Pérez" ! "Una crónica de ella salió.";
            [needs_language] "Crónica por" => "Crónica por Juana Pérez" ! "Hizo la crónica por ella.";
            [needs_language] "De nuestra corresponsal" => "De nuestra corresponsal Juana Pérez" ! "De nuestra corresponsal nada se sabe.";
            [needs_language] "De nuestro corresponsal" => "De nuestro corresponsal Juana Pérez" ! "De nuestro corresponsal nada se sabe.";
            [needs_language] "De nuestro enviado especial" => "De nuestro enviado especial Juana Pérez" ! "De nuestro enviado especial nada se sabe.";
            [needs_language] "Entrevista de" => "Entrevista de Juana Pérez" ! "Una entrevista de ella salió.";
            [needs_language] "Entrevista por" => "Entrevista por Juana Pérez" ! "Hizo la entrevista por ella.";
            [needs_language] "Entrevista realizada por" => "Entrevista realizada por Juana Pérez" ! "Una entrevista realizada por ella.";
            [needs_language] "Entrevistó:" => "Entrevistó: Juana Pérez" ! "Entrevistó a su madre.";
            [needs_language] "Enviado especial:" => "Enviado especial: Juana Pérez" ! "Enviado especial y poeta.";
            [needs_language] "Escrita por" => "Escrita por Juana Pérez" ! "Una carta escrita por ella.";
            "Escrito por" => "Escrito por Juana Pérez" ! "Fue escrito por ella.";
            [needs_language] "Opinión por" => "Opinión por Juana Pérez" ! "Cambió de opinión por ella.";
            [needs_language] "Periodista:" => "Periodista: Juana Pérez" ! "Periodista y poeta.";
            "Por" => "Por Juana Pérez" ! "Por la tarde llovió.";
            [needs_language] "Por nuestra corresponsal" => "Por nuestra corresponsal Juana Pérez" ! "Por nuestra corresponsal lo supimos.";
            [needs_language] "Por nuestro corresponsal" => "Por nuestro corresponsal Luis Gómez" ! "Por nuestro corresponsal lo supimos.";
            [needs_language] "Publicada por" => "Publicada por Juana Pérez" ! "Una carta publicada por ella.";
            "Publicado por" => "Publicado por Juana Pérez" ! "Un texto publicado por ella.";
            [needs_language] "Redacción:" => "Redacción: Juana Pérez" ! "Redacción y estilo mejoran.";
            [needs_language] "Redactada por" => "Redactada por Juana Pérez" ! "Una carta redactada por ella.";
            "Redactado por" => "Redactado por Juana Pérez" ! "Un texto redactado por ella.";
            [needs_language] "Redactor:" => "Redactor: Juan Pérez" ! "Redactor y poeta.";
            [needs_language] "Redactora:" => "Redactora: Juana Pérez" ! "Redactora y poeta.";
            [needs_language] "Reportado por" => "Reportado por Juana Pérez" ! "Un caso reportado por ella.";
            [needs_language] "Reportaje de" => "Reportaje de Juana Pérez" ! "Un reportaje de ella salió.";
            [needs_language] "Reportaje por" => "Reportaje por Juana Pérez" ! "Hizo el reportaje por ella.";
            [needs_language] "Reportera:" => "Reportera: Juana Pérez" ! "Reportera y poeta.";
            [needs_language] "Reportero:" => "Reportero: Juan Pérez" ! "Reportero y poeta.";
            [needs_language] "Texto de" => "Texto de Juana Pérez" ! "Un texto de ella salió.";
            [needs_language] "Texto por" => "Texto por Juana Pérez" ! "Texto por texto, cayó.";
            [needs_language] "Texto y fotos" => "Texto y fotos Juana Pérez" ! "Texto y fotos son suyos.";
            [needs_language] "Texto y video:" => "Texto y video: Juana Pérez" ! "Texto y video faltan.";
            [needs_language] "Textos de" => "Textos de Juana Pérez" ! "Unos textos de ella salieron.";
            [needs_language] "Textos y fotos" => "Textos y fotos Juana Pérez" ! "Textos y fotos son suyos.";
            [needs_language] "Un artículo de" => "Un artículo de Juana Pérez" ! "Era un artículo de ayer.";
            [needs_language] "Un reportaje de" => "Un reportaje de Juana Pérez" ! "Era un reportaje de ayer.";
            [needs_language] "Una columna de" => "Una columna de Juana Pérez" ! "Una columna de humo.";
            [needs_language] "Una crónica de" => "Una crónica de Juana Pérez" ! "Era una crónica de ayer.";
            [needs_language] "Una entrevista de" => "Una entrevista de Juana Pérez" ! "Era una entrevista de ayer.";
        }
        Published Start {
            "Actualidad |" => "Actualidad | 10/01/2020" ! "Actualidad y cultura.";
            "Creado:" => "Creado: 10/01/2020" ! "Creado el club, ganó.";
            "Fecha de publicación" => "Fecha de publicación: 10/01/2020" ! "La fecha de publicación cambió.";
            "Fecha:" => "Fecha: 10/01/2020" ! "Fecha y lugar se sabrán.";
            "Publicado" => "Publicado: 10 enero 2020" ! "El libro publicado es largo.";
            "Publicado el" => "Publicado el 10 de enero de 2020" ! "Fue publicado el lunes.";
        }
        Published BeforeDigit {
            "Publicada" => "Publicada: 10/01/2020 20:15" ! "Publicada la ley, callaron.";
            "Publicada el" => "Publicada el 10 de enero de 2020" ! "Fue publicada el lunes la ley.";
        }
        Updated Start {
            "Actualizado" => "Actualizado: 10/01/2020 20:15" ! "El plan actualizado es largo.";
            "Actualizado el" => "Actualizado el 10 de enero de 2020" ! "Fue actualizado el lunes.";
            "Última actualización" => "Última actualización: 10/01/2020" ! "La última actualización falló.";
            "Última actualización el" => "Última actualización el 10 de enero de 2020" ! "Hubo una última actualización el lunes.";
            "Última modificación" => "Última modificación: 10/01/2020" ! "La última modificación falló.";
        }
        Updated BeforeDigit {
            "Actualizada" => "Actualizada 31 may 2023 08:10" ! "Actualizada la lista, votaron.";
            "Actualizada el" => "Actualizada el 10 de enero de 2020" ! "Actualizada el lunes por la tarde.";
            "Fecha de actualización" => "Fecha de actualización: 10/01/2020" ! "Fecha de actualización pendiente.";
        }
        Credit Start {
            "Con información de" => "Con información de AFP y EFE" ! "Llegó con información de ella.";
            "Edición:" => "Edición: Juana Pérez" ! "Edición de lujo, dijo.";
            "Editado por" => "Editado por Juana Pérez" ! "Fue editado por ella.";
            "Fuente:" => "Fuente: EFE" ! "Fuente de vida, dijo.";
            "Fuentes:" => "Fuentes: EFE, AFP" ! "Fuentes de vida, dijo.";
            "Reporte adicional de" => "Reporte adicional de Juana Pérez" ! "Un reporte adicional de la ONU.";
            "Reporte de" => "(Reporte de Juana Pérez; Editado por Juan Roa)" ! "Un reporte de la ONU.";
            "Traducción:" => "Traducción: Juana Pérez" ! "Traducción y texto van juntos.";
        }
        Credit BeforeName {
            "Traducido por" => "Traducido por Juana Pérez" ! "Un libro traducido por ella.";
        }
        Correction Start {
            "Corrección:" => "Corrección: el nombre era otro." ! "Corrección de textos, dijo.";
            "Fe de erratas:" => "Fe de erratas: el nombre era otro." ! "La fe de erratas llegó tarde.";
            "Fe de errores:" => "Fe de errores: el nombre era otro." ! "La fe de errores llegó tarde.";
            "Una versión anterior de este artículo" => "Una versión anterior de este artículo daba otro nombre." ! "Leyó una versión anterior de este artículo.";
        }
        Note Start {
            "Nota de la redacción:" => "Nota de la redacción: se corrigió un nombre." ! "Una nota de la redacción ayuda.";
            "Nota del editor" => "Nota del editor: se corrigió un nombre." ! "La nota del editor ayuda.";
        }
    },
};
