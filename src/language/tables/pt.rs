//! Portuguese.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Portuguese, as written in Brazil, Portugal and Africa.
pub(crate) static PT: Language = Language {
    code: "pt",
    name: "Portuguese",
    date_order: DateOrder::DayMonth,
    months: [
        &["janeiro", "jan"],
        &["fevereiro", "fev"],
        &["março", "mar"],
        &["abril", "abr"],
        &["maio", "mai"],
        &["junho", "jun"],
        &["julho", "jul"],
        &["agosto", "ago"],
        &["setembro", "set"],
        &["outubro", "out"],
        &["novembro", "nov"],
        &["dezembro", "dez"],
    ],
    weekdays: &[
        "segunda-feira",
        "terça-feira",
        "quarta-feira",
        "quinta-feira",
        "sexta-feira",
        "sábado",
        "domingo",
        "segunda",
        "terça",
        "quarta",
        "quinta",
        "sexta",
        "seg",
        "ter",
        "qua",
        "qui",
        "sex",
        "sáb",
        "dom",
    ],
    date_words: &["às", "as", "de", "em", "h", "horas"],
    clock: Clock {
        counted: [&[], &[], &[], &["h", "horas"], &["min"], &[]],
        zones: &[("BRT", "BRT3"), ("horário de Brasília", "BRT3")],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &["há"],
        after: &["atrás"],
        units: [
            &["minuto", "minutos", "min"],
            &["hora", "horas"],
            &["dia", "dias"],
            &["semana", "semanas"],
            &["mês", "meses"],
            &["ano", "anos"],
        ],
    },
    filing: Filing {
        labels: &[
            "Análise",
            "Ao vivo",
            "Atenção",
            "Entrevista",
            "Exclusivo",
            "Nota",
            "Opinião",
            "Pergunta",
            "Resposta",
            "Urgente",
            "Vídeo",
        ],
        ..Filing::PLAIN
    },
    agencies: &[
        "AFP",
        "AP",
        "Agência Brasil",
        "Agência Estado",
        "Agência Lusa",
        "ANSA",
        "DPA",
        "EFE",
        "Estadão Conteúdo",
        "Folhapress",
        "Lusa",
        "Reuters",
        "Xinhua",
    ],
    staff: &[
        "Da Redação",
        "Redação",
        "da Redação",
        "Agências",
        "Agência O Globo",
    ],
    roles: &[
        "colunista",
        "correspondente",
        "editor",
        "editora",
        "enviada especial",
        "enviado especial",
        "estagiária",
        "estagiário",
        "fotógrafo",
        "jornalista",
        "redator",
        "redatora",
        "repórter",
    ],
    joiners: &["e", "com"],
    author_labels: &["Autor", "Autora", "Sobre a autora", "Sobre o autor"],
    located: &["em"],
    function_words: &[
        "o", "a", "os", "as", "que", "do", "da", "em", "um", "uma", "para", "com", "não", "dos",
        "das", "no", "na", "por", "mais", "foi", "ao", "são", "pelo", "também", "é", "seu", "sua",
        "pela", "aos", "às", "à", "pelos", "pelas", "isso", "quando", "e", "ou", "se",
    ],
    cues: cues! {
        Rail Whole {
            "As mais lidas" => "As mais lidas" ! "As mais lidas são longas.";
            "Leia mais" => "LEIA MAIS:" ! "Que ele leia mais livros.";
            "Mais lidas" => "MAIS LIDAS" ! "As obras mais lidas são longas.";
            "Notícias relacionadas" => "Notícias relacionadas" ! "Há notícias relacionadas a ele.";
            "Veja mais" => "Veja mais" ! "Que ele veja mais o mar.";
            "Veja também" => "VEJA TAMBÉM" ! "Que ele veja também o mar.";
            "Últimas notícias" => "Últimas notícias" ! "As últimas notícias são más.";
        }
        ReadMore Whole {
            "Continua após a publicidade" => "Continua após a publicidade" ! "A festa continua após a chuva.";
            "Continue lendo" => "Continue lendo" ! "Que continue lendo poesia.";
            "Ler mais" => "Ler mais" ! "Quer ler mais livros.";
        }
        ReadMore Start {
            "Leia também" => "Leia também: Preços sobem" ! "Que ele leia também o outro.";
            "Saiba mais" => "Saiba mais: Preços sobem" ! "Que ele saiba mais disso.";
        }
        Share Whole {
            "Compartilhar" => "COMPARTILHAR" ! "Compartilhar o pão, disse.";
            "Compartilhe" => "Compartilhe" ! "Compartilhe o pão, disse.";
            "Copiar link" => "Copiar link" ! "Pode copiar link a link.";
            "Imprimir" => "Imprimir" ! "Imprimir custa caro.";
            "Partilhar" => "Partilhar" ! "Partilhar o pão, disse.";
        }
        Share Start {
            "Siga-nos" => "Siga-nos no Facebook" ! "Que ele siga nossa via.";
        }
        Subscribe Whole {
            "Assine" => "Assine" ! "Que ele assine o pacto.";
            "Assine já" => "Assine já" ! "Que ele assine já o pacto.";
            "Cadastre-se" => "Cadastre-se" ! "Cadastre-se antes, disse.";
            "Cancelar inscrição" => "Cancelar inscrição" ! "Quer cancelar inscrição e matrícula.";
            "Cancelar subscrição" => "Cancelar subscrição" ! "Quer cancelar subscrição e quota.";
        }
        Subscribe Start {
            "Está a receber este e-mail porque" => "Está a receber este e-mail porque se inscreveu." ! "Quem está a receber este e-mail porque pagou?";
            "Você está recebendo este e-mail porque" => "Você está recebendo este e-mail porque se inscreveu." ! "Por que você está recebendo este e-mail?";
        }
        Subscribe Anywhere {
            "na sua caixa de entrada" => "As notícias do dia na sua caixa de entrada." ! "Ele guardou tudo na sua caixa.";
        }
        Advertisement Whole {
            "Continua depois da publicidade" => "Continua depois da publicidade" ! "A festa continua depois da chuva.";
            "Publicidade" => "PUBLICIDADE" ! "A publicidade custa caro.";
        }
        Cookie Start {
            "Utilizamos cookies" => "Utilizamos cookies para melhorar a sua visita." ! "Utilizamos água do poço.";
        }
        Copyright Anywhere {
            "Todos os direitos reservados" => "© O Jornal. Todos os direitos reservados." ! "Todos os direitos contam.";
        }
        Comment Whole {
            "Comentários" => "12 comentários" ! "Os comentários doeram.";
            "Deixe um comentário" => "Deixe um comentário" ! "Que deixe um comentário amargo.";
            "Responder" => "Responder" ! "É preciso responder hoje.";
        }
        Navigation Whole {
            "Buscar" => "Buscar" ! "Vão buscar água.";
            "Entrar" => "Entrar" ! "Vão entrar hoje.";
            "Início" => "INÍCIO" ! "O início foi duro.";
            "Ir para o conteúdo" => "Ir para o conteúdo" ! "Quer ir para o conteúdo do texto.";
            "Pular para o conteúdo" => "Pular para o conteúdo" ! "Quer pular para o conteúdo real.";
        }
        Navigation Start {
            "Ver no navegador" => "Ver no navegador" ! "Dá para ver no navegador.";
        }
        Caption Start {
            "Crédito:" => "Crédito: Getty" ! "Crédito barato não há.";
            "Foto:" => "Foto: Joana Silva" ! "Foto e vídeo andam juntos.";
            "Imagem:" => "Imagem: Joana Silva" ! "Imagem é tudo.";
        }
        Byline Start {
            "Autor:" => "Autor: João Silva" ! "Autor de romances, vive lá.";
            "Texto:" => "Texto: Joana Silva" ! "Texto e música são dele.";
        }
        Byline BeforeName {
            "Escrito por" => "Escrito por Joana Silva" ! "Foi escrito por ela.";
            "Por" => "Por Joana Silva" ! "Por isso, saiu.";
        }
        Published Start {
            "Publicado" => "Publicado: 10/01/2020" ! "O livro publicado é longo.";
            "Publicado em" => "Publicado em 10 de janeiro de 2020" ! "Foi publicado em papel.";
        }
        Updated Start {
            "Atualizada em" => "Atualizada em 10/01/2020" ! "Foi atualizada em papel.";
            "Atualizado" => "Atualizado: 10/01/2020" ! "O plano atualizado é longo.";
            "Atualizado em" => "Atualizado em 10/01/2020 às 20h15" ! "Foi atualizado em papel.";
            "Última atualização" => "Última atualização: 10/01/2020" ! "A última atualização falhou.";
        }
        Credit Start {
            "Com informações da" => "Com informações da Agência Brasil" ! "Veio com informações da mãe.";
            "Com informações de" => "(Com informações de AFP)" ! "Veio com informações de casa.";
            "Edição:" => "Edição: Joana Silva" ! "Edição de luxo, disse.";
            "Fonte:" => "Fonte: Lusa" ! "Fonte de vida, disse.";
            "Reportagem de" => "(Reportagem de Joana Silva)" ! "Uma reportagem de ontem.";
        }
    },
};
