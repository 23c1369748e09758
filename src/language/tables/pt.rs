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
        "Da Agência",
        "Da Assessoria",
        "Da Redacção",
        "Da Reportagem",
        "Da Reportagem Local",
        "Da nossa correspondente",
        "Do nosso correspondente",
        "Equipa de redação",
        "Equipe de Redação",
        "Equipe de reportagem",
        "Nossa correspondente",
        "Nosso correspondente",
        "Nosso enviado especial",
        "Redacção",
        "Redação Online",
        "Redação com agências",
        "Conselho Editorial",
        "Equipa Editorial",
        "Equipe Editorial",
        "Redação Digital",
        "Redação Web",
    ],
    roles: &[
        "articulista",
        "chefe de redação",
        "colaborador",
        "colaboradora",
        "colunista",
        "comentarista",
        "correspondente",
        "correspondentes",
        "cronista",
        "diretor de redação",
        "diretora de redação",
        "editor",
        "editor executivo",
        "editor-chefe",
        "editora",
        "editora executiva",
        "editora-chefe",
        "editores",
        "enviada especial",
        "enviadas especiais",
        "enviado especial",
        "enviados especiais",
        "estagiária",
        "estagiário",
        "fotojornalista",
        "fotógrafo",
        "jornalista",
        "jornalistas",
        "redactor",
        "redactora",
        "redator",
        "redator-chefe",
        "redatora",
        "redatora-chefe",
        "repórter",
        "repórter especial",
        "repórter fotográfico",
        "repórteres",
        "subeditor",
        "subeditora",
    ],
    joiners: &["e", "com"],
    author_labels: &[
        "Autor",
        "Autora",
        "Sobre a autora",
        "Sobre as autoras",
        "Sobre o autor",
        "Sobre o colunista",
        "Sobre o jornalista",
        "Sobre os autores",
    ],
    located: &["em"],
    function_words: &[
        "o", "a", "os", "as", "que", "do", "da", "em", "um", "uma", "para", "com", "não", "dos",
        "das", "no", "na", "por", "mais", "foi", "ao", "são", "pelo", "também", "é", "seu", "sua",
        "pela", "aos", "às", "à", "pelos", "pelas", "isso", "quando", "e", "ou", "se",
    ],
    cues: cues! {
        Rail Whole {
            "Artigos populares" => "Artigos populares" ! "Os artigos populares esgotaram.";
            "Artigos recentes" => "Artigos recentes" ! "Os seus artigos recentes incomodam.";
            "Artigos relacionados" => "Artigos relacionados" ! "Os artigos relacionados da lei ficam.";
            "As mais lidas" => "As mais lidas" ! "As mais lidas são longas.";
            "Comentários recentes" => "Comentários recentes" ! "Os seus comentários recentes doeram.";
            "Conteúdo relacionado" => "Conteúdo relacionado" ! "Há conteúdo relacionado a ele.";
            "Leia mais" => "LEIA MAIS:" ! "Que ele leia mais livros.";
            "Mais comentadas" => "Mais comentadas" ! "As obras mais comentadas são longas.";
            "Mais lidas" => "MAIS LIDAS" ! "As obras mais lidas são longas.";
            "Mais lidos" => "Mais lidos" ! "Os livros mais lidos são longos.";
            "Mais notícias" => "Mais notícias" ! "Haverá mais notícias amanhã.";
            "Mais populares" => "Mais populares" ! "Os livros mais populares são longos.";
            "Mais recentes" => "Mais recentes" ! "Os livros mais recentes são longos.";
            "Mais sobre este assunto" => "Mais sobre este assunto" ! "Disse mais sobre este assunto ontem.";
            "Mais vistas" => "Mais vistas" ! "As obras mais vistas são longas.";
            "Mais vistos" => "Mais vistos" ! "Os filmes mais vistos são longos.";
            "Matérias relacionadas" => "Matérias relacionadas" ! "Há matérias relacionadas a ele.";
            "Notícias mais lidas" => "Notícias mais lidas" ! "As notícias mais lidas são más.";
            "Notícias relacionadas" => "Notícias relacionadas" ! "Há notícias relacionadas a ele.";
            "Não perca também" => "Não perca também" ! "Que não perca também o outro.";
            "O mais lido" => "O mais lido" ! "O mais lido foi o romance.";
            "Os mais lidos" => "Os mais lidos" ! "Os mais lidos são romances.";
            "Outras notícias" => "Outras notícias" ! "Há outras notícias dele.";
            "Postagens populares" => "Postagens populares" ! "As postagens populares sumiram.";
            "Postagens recentes" => "Postagens recentes" ! "As postagens recentes sumiram.";
            "Postagens relacionadas" => "Postagens relacionadas" ! "Há postagens relacionadas a ele.";
            "Posts populares" => "Posts populares" ! "Os posts populares sumiram.";
            "Posts recentes" => "Posts recentes" ! "Os posts recentes sumiram.";
            "Posts relacionados" => "Posts relacionados" ! "Há posts relacionados a ele.";
            "Publicações relacionadas" => "Publicações relacionadas" ! "Há publicações relacionadas a ele.";
            "Recomendadas para você" => "Recomendadas para você" ! "São obras recomendadas para você.";
            "Talvez você goste" => "Talvez você goste" ! "Talvez você goste do mar.";
            "Também lhe pode interessar" => "Também lhe pode interessar" ! "Isso também lhe pode interessar muito.";
            "Também pode gostar" => "Também pode gostar" ! "Disso também pode gostar muito.";
            "Tópicos relacionados" => "Tópicos relacionados" ! "Falaram de tópicos relacionados a ele.";
            "Veja mais" => "Veja mais" ! "Que ele veja mais o mar.";
            "Veja mais notícias" => "Veja mais notícias" ! "Que ele veja mais notícias hoje.";
            "Veja também" => "VEJA TAMBÉM" ! "Que ele veja também o mar.";
            "Ver também" => "Ver também" ! "Quer ver também o mar.";
            "Você pode gostar" => "Você pode gostar" ! "Disso você pode gostar muito.";
            "Você também pode gostar" => "Você também pode gostar" ! "Disso você também pode gostar muito.";
            "Últimas notícias" => "Últimas notícias" ! "As últimas notícias são más.";
        }
        ReadMore Whole {
            "Continua após a publicidade" => "Continua após a publicidade" ! "A festa continua após a chuva.";
            "Continua após publicidade" => "Continua após publicidade" ! "A festa continua após a chuva.";
            "Continuar a ler" => "Continuar a ler" ! "Quer continuar a ler poesia.";
            "Continuar lendo" => "Continuar lendo" ! "Quer continuar lendo poesia.";
            "Continue a ler" => "Continue a ler" ! "Que continue a ler poesia.";
            [inferred] "Continue a ler após a publicidade" => "Continue a ler após a publicidade" ! "Que continue a ler após a ceia.";
            "Continue lendo" => "Continue lendo" ! "Que continue lendo poesia.";
            "Leia a matéria completa" => "Leia a matéria completa" ! "Que ele leia a matéria completa do jornal.";
            "Leia mais sobre o assunto" => "Leia mais sobre o assunto" ! "Que ele leia mais sobre o assunto hoje.";
            "Ler artigo completo" => "Ler artigo completo" ! "Quer ler artigo completo do código.";
            "Ler mais" => "Ler mais" ! "Quer ler mais livros.";
            "Ler o artigo completo" => "Ler o artigo completo" ! "Quer ler o artigo completo do código.";
            "Mostrar mais" => "Mostrar mais" ! "Quer mostrar mais pena.";
            "Ver mais" => "Ver mais" ! "Quer ver mais mundo.";
        }
        ReadMore Start {
            "Leia ainda:" => "Leia ainda: Preços sobem" ! "Que ele leia ainda o outro.";
            "Leia também" => "Leia também: Preços sobem" ! "Que ele leia também o outro.";
            "Ler também:" => "Ler também: Preços sobem" ! "Quer ler também o outro.";
            "Saiba mais" => "Saiba mais: Preços sobem" ! "Que ele saiba mais disso.";
        }
        Share Whole {
            "Clique para compartilhar no Facebook(abre em nova janela)" => "Clique para compartilhar no Facebook(abre em nova janela)" ! "Ele clique para compartilhar no Facebook.";
            "Clique para compartilhar no Twitter(abre em nova janela)" => "Clique para compartilhar no Twitter(abre em nova janela)" ! "Ele clique para compartilhar no Twitter.";
            "Clique para imprimir(abre em nova janela)" => "Clique para imprimir(abre em nova janela)" ! "Ele clique para imprimir.";
            "Compartilhar" => "COMPARTILHAR" ! "Compartilhar o pão, disse.";
            "Compartilhar com o Facebook" => "Compartilhar com o Facebook" ! "Quis compartilhar com o Facebook o dado.";
            "Compartilhar isso" => "Compartilhar isso:" ! "Quis compartilhar isso com ela.";
            "Compartilhar no Facebook" => "Compartilhar no Facebook" ! "Quis compartilhar no Facebook a pena.";
            "Compartilhar no Pinterest" => "Compartilhar no Pinterest" ! "Quis compartilhar no Pinterest a pena.";
            "Compartilhar no Twitter" => "Compartilhar no Twitter" ! "Quis compartilhar no Twitter a pena.";
            "Compartilhar no WhatsApp" => "Compartilhar no WhatsApp" ! "Quis compartilhar no WhatsApp a pena.";
            "Compartilhar no X" => "Compartilhar no X" ! "Quis compartilhar no X a pena.";
            "Compartilhe" => "Compartilhe" ! "Compartilhe o pão, disse.";
            "Compartilhe esta notícia" => "Compartilhe esta notícia" ! "Que ele compartilhe esta notícia falsa.";
            "Compartilhe este artigo" => "Compartilhe este artigo" ! "Que ele compartilhe este artigo de fé.";
            "Compartilhe isso" => "Compartilhe isso:" ! "Que ele compartilhe isso com ela.";
            "Copiar ligação" => "Copiar ligação" ! "Pode copiar ligação por ligação.";
            "Copiar link" => "Copiar link" ! "Pode copiar link a link.";
            "Copiar o link" => "Copiar o link" ! "Pode copiar o link errado.";
            "Curtir isso" => "Curtir isso:" ! "Quis curtir isso com ela.";
            "Enviar a um amigo" => "Enviar a um amigo" ! "É preciso enviar a um amigo a carta.";
            "Enviar por e-mail" => "Enviar por e-mail" ! "É preciso enviar por e-mail a carta.";
            "Enviar por email" => "Enviar por email" ! "É preciso enviar por email a carta.";
            "Gostar disto" => "Gostar disto:" ! "É difícil gostar disto aqui.";
            "Imprimir" => "Imprimir" ! "Imprimir custa caro.";
            "Ouvir artigo" => "Ouvir artigo" ! "Quer ouvir artigo após artigo.";
            "Ouça este artigo" => "Ouça este artigo" ! "Que ele ouça este artigo de novo.";
            "Partilhar" => "Partilhar" ! "Partilhar o pão, disse.";
            "Partilhar artigo" => "Partilhar artigo" ! "Quer partilhar artigo após artigo.";
            "Partilhar isto" => "Partilhar isto:" ! "Quis partilhar isto com ela.";
            "Partilhar no Facebook" => "Partilhar no Facebook" ! "Quis partilhar no Facebook a pena.";
            "Partilhar no Pinterest" => "Partilhar no Pinterest" ! "Quis partilhar no Pinterest a pena.";
            "Partilhar no Twitter" => "Partilhar no Twitter" ! "Quis partilhar no Twitter a pena.";
            "Partilhar no X" => "Partilhar no X" ! "Quis partilhar no X a pena.";
            "Partilhe este artigo" => "Partilhe este artigo" ! "Que ele partilhe este artigo de fé.";
            "Postar no blog!" => "Postar no blog!" ! "Quis postar no blog a foto.";
            "Tamanho da letra" => "Tamanho da letra" ! "O tamanho da letra é pequeno.";
            "Tamanho do texto" => "Tamanho do texto" ! "O tamanho do texto é pequeno.";
        }
        Share Start {
            "Entre no nosso canal" => "Entre no nosso canal do WhatsApp" ! "Disse: entre no nosso canal.";
            "Entre para o nosso canal" => "Entre para o nosso canal do WhatsApp" ! "Disse: entre para o nosso canal.";
            [inferred] "Participe do nosso canal" => "Participe do nosso canal no WhatsApp" ! "Disse: participe do nosso canal.";
            "Siga a gente no" => "Siga a gente no Instagram" ! "Disse: siga a gente no mato.";
            "Siga o nosso canal" => "Siga o nosso canal no WhatsApp" ! "Disse: siga o nosso canal.";
            "Siga-nos" => "Siga-nos no Facebook" ! "Que ele siga nossa via.";
        }
        Share Anywhere {
            "(abre em nova janela)" => "Clique para compartilhar no Facebook(abre em nova janela)" ! "A página abre em nova janela.";
        }
        Subscribe Whole {
            "Assine" => "Assine" ! "Que ele assine o pacto.";
            "Assine a newsletter" => "Assine a newsletter" ! "Que ele assine a newsletter do clube.";
            "Assine agora" => "Assine agora" ! "Que ele assine agora o pacto.";
            "Assine já" => "Assine já" ! "Que ele assine já o pacto.";
            "Assine para continuar lendo" => "Assine para continuar lendo" ! "Disse: assine para continuar lendo poesia.";
            "Cadastre-se" => "Cadastre-se" ! "Cadastre-se antes, disse.";
            "Cancelar inscrição" => "Cancelar inscrição" ! "Quer cancelar inscrição e matrícula.";
            "Cancelar subscrição" => "Cancelar subscrição" ! "Quer cancelar subscrição e quota.";
            "Criar conta" => "Criar conta" ! "Quer criar conta no banco.";
            "Já é assinante?" => "Já é assinante?" ! "Ela já é assinante do jornal.";
            "Já é assinante? Faça login" => "Já é assinante? Faça login" ! "Ela já é assinante do jornal.";
            "Seja assinante" => "Seja assinante" ! "Que ele seja assinante do jornal.";
            "Subscrever newsletter" => "Subscrever newsletter" ! "Quer subscrever newsletter e jornal.";
        }
        Subscribe Start {
            "Assinar: Postar comentários" => "Assinar: Postar comentários (Atom)" ! "Assinar o pacto, disse.";
            "Assine nossa newsletter" => "Assine nossa newsletter e receba as notícias" ! "Que ele assine nossa newsletter.";
            "Conteúdo exclusivo para assinantes" => "Conteúdo exclusivo para assinantes" ! "É conteúdo exclusivo para assinantes.";
            "Digite seu endereço de e-mail para assinar" => "Digite seu endereço de e-mail para assinar este blog" ! "Disse: digite seu endereço de e-mail.";
            "Este artigo é exclusivo para assinantes" => "Este artigo é exclusivo para assinantes" ! "Diz que este artigo é exclusivo para assinantes.";
            "Este artigo é exclusivo para os nossos assinantes" => "Este artigo é exclusivo para os nossos assinantes" ! "Diz que este artigo é exclusivo para os nossos assinantes.";
            "Está a receber este e-mail porque" => "Está a receber este e-mail porque se inscreveu." ! "Quem está a receber este e-mail porque pagou?";
            "Inscreva-se na nossa newsletter" => "Inscreva-se na nossa newsletter" ! "Disse: inscreva-se na nossa newsletter.";
            "Receba as notícias do" => "Receba as notícias do Diário no WhatsApp" ! "Que ele receba as notícias do dia.";
            "Subscreva a newsletter" => "Subscreva a newsletter do jornal" ! "Que ele subscreva a newsletter.";
            "Subscreva a nossa newsletter" => "Subscreva a nossa newsletter" ! "Que ele subscreva a nossa newsletter.";
            "Subscrever: Enviar feedback" => "Subscrever: Enviar feedback (Atom)" ! "Subscrever o pacto, disse.";
            "Você está recebendo este e-mail porque" => "Você está recebendo este e-mail porque se inscreveu." ! "Por que você está recebendo este e-mail?";
        }
        Subscribe Anywhere {
            "na sua caixa de entrada" => "As notícias do dia na sua caixa de entrada." ! "Ele guardou tudo na sua caixa.";
        }
        Advertisement Whole {
            "Conteúdo patrocinado" => "Conteúdo patrocinado" ! "O conteúdo patrocinado cresce.";
            "Continua após o anúncio" => "Continua após o anúncio" ! "A festa continua após o anúncio da lei.";
            "Continua depois da publicidade" => "Continua depois da publicidade" ! "A festa continua depois da chuva.";
            [inferred] "Continua depois do anúncio" => "Continua depois do anúncio" ! "A festa continua depois do anúncio da lei.";
            "Publicidade" => "PUBLICIDADE" ! "A publicidade custa caro.";
        }
        Cookie Whole {
            "Aceitar cookies" => "Aceitar cookies" ! "É preciso aceitar cookies no site.";
            "Aceitar e continuar" => "Aceitar e continuar" ! "É preciso aceitar e continuar a obra.";
            "Aceitar todos" => "Aceitar todos" ! "É preciso aceitar todos os fatos.";
            "Aceitar todos os cookies" => "Aceitar todos os cookies" ! "É preciso aceitar todos os cookies do site.";
            "Aceitar tudo" => "Aceitar tudo" ! "Não vai aceitar tudo o que dizem.";
            "Apenas cookies necessários" => "Apenas cookies necessários" ! "Usa apenas cookies necessários ao site.";
            "Configurações de cookies" => "Configurações de cookies" ! "As configurações de cookies falham.";
            "Definições de cookies" => "Definições de cookies" ! "As definições de cookies falham.";
            "Gerenciar cookies" => "Gerenciar cookies" ! "É preciso gerenciar cookies no site.";
            "Gerenciar opções" => "Gerenciar opções" ! "É preciso gerenciar opções de compra.";
            "Gerenciar preferências" => "Gerenciar preferências" ! "É preciso gerenciar preferências de voto.";
            "Gerir cookies" => "Gerir cookies" ! "É preciso gerir cookies no site.";
            "Gerir opções" => "Gerir opções" ! "É preciso gerir opções de compra.";
            "Mostrar detalhes" => "Mostrar detalhes" ! "Quer mostrar detalhes do plano.";
            "Política de cookies" => "Política de cookies" ! "A política de cookies muda.";
            "Política de privacidade" => "Política de privacidade" ! "A política de privacidade muda.";
            "Rejeitar cookies" => "Rejeitar cookies" ! "É preciso rejeitar cookies no site.";
            "Rejeitar todos" => "Rejeitar todos" ! "É preciso rejeitar todos os planos.";
            "Rejeitar tudo" => "Rejeitar tudo" ! "Não vai rejeitar tudo o que dizem.";
            "Valorizamos a sua privacidade" => "Valorizamos a sua privacidade" ! "Diz que valorizamos a sua privacidade.";
            "Valorizamos sua privacidade" => "Valorizamos sua privacidade" ! "Diz que valorizamos sua privacidade.";
        }
        Cookie Start {
            "Este site usa cookies" => "Este site usa cookies." ! "Diz que este site usa cookies.";
            "Este site utiliza cookies" => "Este site utiliza cookies." ! "Diz que este site utiliza cookies.";
            "Este website utiliza cookies" => "Este website utiliza cookies." ! "Diz que este website utiliza cookies.";
            "Nós e nossos parceiros armazenamos" => "Nós e nossos parceiros armazenamos informações em um dispositivo." ! "Diz que nós e nossos parceiros armazenamos gás.";
            "Nós e os nossos parceiros armazenamos" => "Nós e os nossos parceiros armazenamos informações num dispositivo." ! "Diz que nós e os nossos parceiros armazenamos gás.";
            "Usamos cookies" => "Usamos cookies para melhorar a sua visita." ! "Diz que usamos cookies.";
            "Utilizamos cookies" => "Utilizamos cookies para melhorar a sua visita." ! "Utilizamos água do poço.";
        }
        Copyright Whole {
            "Com tecnologia do Blogger" => "Com tecnologia do Blogger." ! "Um site com tecnologia do Blogger caiu.";
            "Desenvolvido com WordPress" => "Desenvolvido com WordPress" ! "Um site desenvolvido com WordPress caiu.";
            "Orgulhosamente mantido com WordPress" => "Orgulhosamente mantido com WordPress" ! "Um site orgulhosamente mantido com WordPress caiu.";
            "Tecnologia do Blogger" => "Tecnologia do Blogger." ! "A tecnologia do Blogger é velha.";
        }
        Copyright Anywhere {
            "Proibida a reprodução" => "Proibida a reprodução total ou parcial." ! "A reprodução é proibida.";
            "Todos os direitos reservados" => "© O Jornal. Todos os direitos reservados." ! "Todos os direitos contam.";
            "É proibida a reprodução" => "É proibida a reprodução deste conteúdo." ! "A reprodução é proibida aqui.";
        }
        Comment Whole {
            "Adicionar um comentário" => "Adicionar um comentário" ! "Quis adicionar um comentário amargo.";
            "Cancelar resposta" => "Cancelar resposta" ! "Quis cancelar resposta e visita.";
            "Comentários" => "12 comentários" ! "Os comentários doeram.";
            "Comentários desativados" => "Comentários desativados" ! "Tem os comentários desativados por medo.";
            "Comentários fechados" => "Comentários fechados" ! "Teve comentários fechados ao público.";
            "Comentários mais antigos" => "Comentários mais antigos" ! "Há comentários mais antigos que esse.";
            "Comentários mais recentes" => "Comentários mais recentes" ! "Há comentários mais recentes que esse.";
            "Deixar um comentário" => "Deixar um comentário" ! "Quis deixar um comentário amargo.";
            "Deixe sua opinião" => "Deixe sua opinião" ! "Que deixe sua opinião de lado.";
            "Deixe um comentário" => "Deixe um comentário" ! "Que deixe um comentário amargo.";
            "Deixe uma resposta" => "Deixe uma resposta" ! "Que deixe uma resposta amarga.";
            "Enviar um comentário" => "Enviar um comentário" ! "Quis enviar um comentário amargo.";
            "Escreva um comentário" => "Escreva um comentário" ! "Que escreva um comentário amargo.";
            "Faça login para comentar" => "Faça login para comentar" ! "Disse: faça login para comentar a nota.";
            "Nenhum comentário" => "Nenhum comentário" ! "Nenhum comentário foi feito ontem.";
            "Postar um comentário" => "Postar um comentário" ! "Quis postar um comentário amargo.";
            "Publicar comentário" => "Publicar comentário" ! "Quis publicar comentário após comentário.";
            "Responder" => "Responder" ! "É preciso responder hoje.";
            "Seja o primeiro a comentar" => "Seja o primeiro a comentar" ! "Que seja o primeiro a comentar o caso.";
            "Ver comentários" => "Ver comentários" ! "Quis ver comentários sobre ele.";
            "Ver todos os comentários" => "Ver todos os comentários" ! "Quis ver todos os comentários sobre ele.";
        }
        Comment Start {
            "Campos obrigatórios marcados com" => "Campos obrigatórios marcados com *" ! "Os campos obrigatórios marcados com giz.";
            "Campos obrigatórios são marcados com" => "Campos obrigatórios são marcados com *" ! "Os campos obrigatórios são marcados com giz.";
            "Este site utiliza o Akismet" => "Este site utiliza o Akismet para reduzir spam." ! "Diz que este site utiliza o Akismet.";
            "Guardar o meu nome, email" => "Guardar o meu nome, email e site neste navegador." ! "Quer guardar o meu nome, email e foto.";
            "Notifique-me sobre novas publicações" => "Notifique-me sobre novas publicações por e-mail." ! "Disse: notifique-me sobre novas publicações.";
            "Notifique-me sobre novos comentários" => "Notifique-me sobre novos comentários por e-mail." ! "Disse: notifique-me sobre novos comentários.";
            "O seu endereço de e-mail não será publicado" => "O seu endereço de e-mail não será publicado." ! "Diz que o seu endereço de e-mail não será publicado.";
            "O seu endereço de email não será publicado" => "O seu endereço de email não será publicado." ! "Diz que o seu endereço de email não será publicado.";
            "Salvar meus dados neste navegador" => "Salvar meus dados neste navegador para a próxima vez que eu comentar." ! "Quer salvar meus dados neste navegador.";
            "Tem de iniciar a sessão para publicar" => "Tem de iniciar a sessão para publicar um comentário." ! "Ele tem de iniciar a sessão para publicar o texto.";
            "Você precisa fazer o login para publicar um comentário" => "Você precisa fazer o login para publicar um comentário." ! "Diz que você precisa fazer o login para publicar um comentário.";
        }
        Navigation Whole {
            "Arquivo do blog" => "Arquivo do blog" ! "O arquivo do blog sumiu.";
            "Arquivo do blogue" => "Arquivo do blogue" ! "O arquivo do blogue sumiu.";
            "Artigo anterior" => "Artigo anterior" ! "O artigo anterior era falso.";
            "Artigo seguinte" => "Artigo seguinte" ! "O artigo seguinte era falso.";
            "Buscar" => "Buscar" ! "Vão buscar água.";
            "Categorias" => "Categorias" ! "Há três categorias de pesca.";
            "Entrar" => "Entrar" ! "Vão entrar hoje.";
            "Esqueceu a senha?" => "Esqueceu a senha?" ! "Ele esqueceu a senha do banco.";
            "Etiquetas" => "Etiquetas" ! "Pôs etiquetas na roupa.";
            "Fale conosco" => "Fale conosco" ! "Que ele fale conosco hoje.";
            "Início" => "INÍCIO" ! "O início foi duro.";
            "Ir para o conteúdo" => "Ir para o conteúdo" ! "Quer ir para o conteúdo do texto.";
            "Ir para o conteúdo principal" => "Ir para o conteúdo principal" ! "Quer ir para o conteúdo principal do texto.";
            "Mensagem antiga" => "Mensagem antiga" ! "Uma mensagem antiga sumiu.";
            "Mensagem mais recente" => "Mensagem mais recente" ! "A mensagem mais recente sumiu.";
            "Navegação de Post" => "Navegação de Post" ! "A navegação de Post em Post falha.";
            "Navegação de artigos" => "Navegação de artigos" ! "A navegação de artigos falha.";
            "Navegação de posts" => "Navegação de posts" ! "A navegação de posts falha.";
            "Pesquisar por" => "Pesquisar por:" ! "Quer pesquisar por anos.";
            "Post anterior" => "Post anterior" ! "O post anterior sumiu.";
            "Postagem mais antiga" => "Postagem mais antiga" ! "A postagem mais antiga sumiu.";
            "Postagem mais recente" => "Postagem mais recente" ! "A postagem mais recente sumiu.";
            "Próximo artigo" => "Próximo artigo" ! "O próximo artigo é falso.";
            "Próximo post" => "Próximo post" ! "O próximo post é falso.";
            "Pular para o conteúdo" => "Pular para o conteúdo" ! "Quer pular para o conteúdo real.";
            "Quem somos" => "Quem somos" ! "Não sabe quem somos hoje.";
            "Saltar para o conteúdo" => "Saltar para o conteúdo" ! "Quer saltar para o conteúdo real.";
            "Termos de uso" => "Termos de uso" ! "Os termos de uso mudam.";
            "Você está aqui" => "Você está aqui:" ! "Sabe que você está aqui.";
            "Voltar ao topo" => "Voltar ao topo" ! "Quer voltar ao topo da lista.";
            "min de leitura" => "5 min de leitura" ! "Bastam cinco min de leitura por dia.";
        }
        Navigation Start {
            "Tempo de leitura:" => "Tempo de leitura: 3 minutos" ! "O tempo de leitura cai.";
            "Ver no navegador" => "Ver no navegador" ! "Dá para ver no navegador.";
        }
        Caption Start {
            "Crédito:" => "Crédito: Getty" ! "Crédito barato não há.";
            "Foto de arquivo" => "Foto de arquivo: um trem" ! "Uma foto de arquivo o mostra.";
            "Foto ilustrativa" => "Foto ilustrativa: um trem" ! "Uma foto ilustrativa o mostra.";
            "Foto:" => "Foto: Joana Silva" ! "Foto e vídeo andam juntos.";
            "Fotografia:" => "Fotografia: Joana Silva" ! "Fotografia e som andam juntos.";
            "Fotos:" => "Fotos: Joana Silva" ! "Fotos e vídeos andam juntos.";
            "Imagem ilustrativa" => "Imagem ilustrativa: um trem" ! "Uma imagem ilustrativa o mostra.";
            "Imagem:" => "Imagem: Joana Silva" ! "Imagem é tudo.";
        }
        Byline Start {
            "Autor:" => "Autor: João Silva" ! "Autor de romances, vive lá.";
            "Autora:" => "Autora: Joana Silva" ! "Autora de romances, vive lá.";
            "Autoras:" => "Autoras: Joana Silva" ! "Autoras de romances vivem lá.";
            "Autores:" => "Autores: Joana Silva" ! "Autores de romances vivem lá.";
            "Colunista:" => "Colunista: Joana Silva" ! "Colunista de jornal, vive lá.";
            "Redator:" => "Redator: Joana Silva" ! "Redator de jornal, vive lá.";
            "Redatora:" => "Redatora: Joana Silva" ! "Redatora de jornal, vive lá.";
            "Texto:" => "Texto: Joana Silva" ! "Texto e música são dele.";
        }
        Byline BeforeName {
            [needs_language] "Artigo de" => "Artigo de Joana Silva" ! "Artigo de luxo.";
            [needs_language] "Artigo escrito por" => "Artigo escrito por Joana Silva" ! "Artigo escrito por ela.";
            [needs_language] "Artigo por" => "Artigo por Joana Silva" ! "Artigo por artigo, caiu.";
            [needs_language] "Autoria de" => "Autoria de Joana Silva" ! "Autoria de um crime é grave.";
            [needs_language] "Autoria:" => "Autoria: Joana Silva" ! "Autoria do crime é incerta.";
            [needs_language] "Coluna de" => "Coluna de Joana Silva" ! "Coluna de fumo.";
            [needs_language] "Crónica de" => "Crónica de Joana Silva" ! "Crónica de ontem.";
            [needs_language] "Crônica de" => "Crônica de Joana Silva" ! "Crônica de ontem.";
            [needs_language] "Entrevista conduzida por" => "Entrevista conduzida por Joana Silva" ! "Entrevista conduzida por ela foi longa.";
            [needs_language] "Entrevista de" => "Entrevista de Joana Silva" ! "Entrevista de emprego assusta.";
            [needs_language] "Entrevista por" => "Entrevista por Joana Silva" ! "Entrevista por telefone é curta.";
            [needs_language] "Escrita por" => "Escrita por Joana Silva" ! "Escrita por ela, a carta sumiu.";
            "Escrito por" => "Escrito por Joana Silva" ! "Foi escrito por ela.";
            [needs_language] "Fotos e texto:" => "Fotos e texto: Joana Silva" ! "Fotos e texto são dela.";
            "Por" => "Por Joana Silva" ! "Por isso, saiu.";
            [needs_language] "Postado por" => "Postado por Joana Silva" ! "Postado por ela, o vídeo sumiu.";
            [needs_language] "Publicada por" => "Publicada por Joana Silva" ! "Publicada por ela, a carta sumiu.";
            "Publicado por" => "Publicado por Joana Silva" ! "Um texto publicado por ela.";
            [needs_language] "Redação:" => "Redação: Joana Silva" ! "Redação de textos.";
            [needs_language] "Redigido por" => "Redigido por Joana Silva" ! "Redigido por ela, o texto sumiu.";
            "Reportagem de" => "Reportagem de Joana Silva" ! "Reportagem de ontem sumiu.";
            [needs_language] "Reportagem:" => "Reportagem: Joana Silva" ! "Reportagem: como vive quem ficou";
            [needs_language] "Repórter:" => "Repórter: Joana Silva" ! "Repórter: o que houve ontem?";
            [needs_language] "Texto de" => "Texto de Joana Silva" ! "Texto de ontem sumiu.";
            [needs_language] "Texto e foto:" => "Texto e foto: Joana Silva" ! "Texto e foto são dela.";
            [needs_language] "Texto e fotografia:" => "Texto e fotografia: Joana Silva" ! "Texto e fotografia faltam.";
            [needs_language] "Texto e fotografias:" => "Texto e fotografias: Joana Silva" ! "Texto e fotografias faltam.";
            [needs_language] "Texto e fotos" => "Texto e fotos Joana Silva" ! "Texto e fotos são dela.";
            [needs_language] "Texto e fotos:" => "Texto e fotos: Joana Silva" ! "Texto e fotos são dela.";
            [needs_language] "Texto e imagens:" => "Texto e imagens: Joana Silva" ! "Texto e imagens são dela.";
            [needs_language] "Texto e vídeo:" => "Texto e vídeo: Joana Silva" ! "Texto e vídeo faltam.";
            [needs_language] "Um artigo de" => "Um artigo de Joana Silva" ! "Um artigo de luxo, disse.";
            [needs_language] "Um texto de" => "Um texto de Joana Silva" ! "Um texto de ontem.";
            [needs_language] "Uma entrevista de" => "Uma entrevista de Joana Silva" ! "Uma entrevista de ontem.";
            [needs_language] "Uma reportagem de" => "Uma reportagem de Joana Silva" ! "Uma reportagem de ontem.";
        }
        Published Start {
            "Criado:" => "Criado: 10/01/2020" ! "Criado o clube, ganhou.";
            "Data de publicação" => "Data de publicação: 10/01/2020" ! "A data de publicação muda.";
            "Postado em" => "Postado em 10 de janeiro de 2020" ! "Foi postado em papel.";
            "Publicado" => "Publicado: 10/01/2020" ! "O livro publicado é longo.";
            "Publicado em" => "Publicado em 10 de janeiro de 2020" ! "Foi publicado em papel.";
        }
        Published BeforeDigit {
            "Publicada em" => "Publicada em 10/01/2020" ! "Publicada em casa.";
        }
        Updated Start {
            "Atualizada" => "Atualizada: 10/01/2020" ! "A lista atualizada é longa.";
            "Atualizada em" => "Atualizada em 10/01/2020" ! "Foi atualizada em papel.";
            "Atualizado" => "Atualizado: 10/01/2020" ! "O plano atualizado é longo.";
            "Atualizado em" => "Atualizado em 10/01/2020 às 20h15" ! "Foi atualizado em papel.";
            "Última atualização" => "Última atualização: 10/01/2020" ! "A última atualização falhou.";
            "Última modificação" => "Última modificação: 10/01/2020" ! "A última modificação falhou.";
        }
        Updated BeforeDigit {
            "Actualizado" => "Actualizado: 10/01/2020" ! "Foi actualizado o plano.";
            "Actualizado em" => "Actualizado em 10 de janeiro de 2020" ! "Foi actualizado em casa.";
            "Alterado em" => "Alterado em 10/01/2020" ! "Alterado em casa.";
            "Modificado em" => "Modificado em 10/01/2020" ! "Modificado em casa.";
            "Última actualização" => "Última actualização: 10/01/2020" ! "Última actualização do plano.";
        }
        Credit Start {
            "Com informações da" => "Com informações da Agência Brasil" ! "Veio com informações da mãe.";
            "Com informações de" => "(Com informações de AFP)" ! "Veio com informações de casa.";
            "Edição:" => "Edição: Joana Silva" ! "Edição de luxo, disse.";
            "Fonte:" => "Fonte: Lusa" ! "Fonte de vida, disse.";
            "Fontes:" => "Fontes: Lusa, AFP" ! "Fontes de vida, disse.";
            "Reportagem de" => "(Reportagem de Joana Silva)" ! "Uma reportagem de ontem.";
            "Tradução:" => "Tradução: Joana Silva" ! "Tradução e texto andam juntos.";
        }
        Credit BeforeName {
            "Traduzido por" => "Traduzido por Joana Silva" ! "Um livro traduzido por ela.";
        }
        Correction Start {
            "Correção:" => "Correção: o nome era outro." ! "Correção de textos, disse.";
            "Errata:" => "Errata: o nome era outro." ! "A errata chegou.";
            "Uma versão anterior deste artigo" => "Uma versão anterior deste artigo dava outro nome." ! "Leu uma versão anterior deste artigo.";
        }
        Note Start {
            "Nota da redação:" => "Nota da redação: um nome foi corrigido." ! "A nota da redação ajuda.";
            "Nota do editor:" => "Nota do editor: um nome foi corrigido." ! "A nota do editor ajuda.";
        }
    },
};
