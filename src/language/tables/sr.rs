//! Serbian.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Serbian, in both of its scripts.
pub(crate) static SR: Language = Language {
    code: "sr",
    name: "Serbian",
    date_order: DateOrder::DayMonth,
    months: [
        &["јануар", "јануара", "јан", "januar", "januara"],
        &["фебруар", "фебруара", "феб", "februar", "februara"],
        &["март", "марта", "мар", "mart", "marta"],
        &["април", "априла", "апр", "april", "aprila"],
        &["мај", "маја", "maj", "maja"],
        &["јун", "јуна", "јуни", "jun", "juna"],
        &["јул", "јула", "јули", "jul", "jula"],
        &["август", "августа", "авг", "avgust", "avgusta"],
        &["септембар", "септембра", "сеп", "septembar", "septembra"],
        &["октобар", "октобра", "окт", "oktobar", "oktobra"],
        &["новембар", "новембра", "нов", "novembar", "novembra"],
        &["децембар", "децембра", "дец", "decembar", "decembra"],
    ],
    weekdays: &[
        "понедељак",
        "уторак",
        "среда",
        "четвртак",
        "петак",
        "субота",
        "недеља",
        "среду",
        "суботу",
        "недељу",
        "ponedeljak",
        "utorak",
        "sreda",
        "četvrtak",
        "petak",
        "subota",
        "nedelja",
        "sredu",
        "subotu",
        "nedelju",
    ],
    date_words: &["у", "часова", "године", "u", "časova", "godine"],
    clock: Clock::PLAIN,
    ago: Ago {
        before: &["пре", "pre"],
        after: &[],
        units: [
            &["минут", "минута", "minut", "minuta"],
            &["сат", "сата", "сати", "sat", "sata", "sati"],
            &["дан", "дана", "dan", "dana"],
            &[
                "недељу",
                "недеље",
                "недеља",
                "nedelju",
                "nedelje",
                "nedelja",
            ],
            &["месец", "месеца", "месеци", "mesec", "meseca", "meseci"],
            &["годину", "године", "година", "godinu", "godine", "godina"],
        ],
    },
    filing: Filing {
        labels: &["Анализа", "Видео", "Интервју", "Коментар"],
        ..Filing::PLAIN
    },
    agencies: &[
        "АП",
        "АФП",
        "Бета",
        "Ројтерс",
        "Танјуг",
        "AFP",
        "AP",
        "Beta",
        "FoNet",
        "Reuters",
        "Tanjug",
    ],
    staff: &[
        "Редакција",
        "Redakcija",
        "Naš dopisnik",
        "Naš izveštač",
        "Naš reporter",
        "Od našeg dopisnika",
        "Onlajn redakcija",
        "Sportska redakcija",
        "Наш дописник",
        "Наш извештач",
        "Наш репортер",
        "Од нашег дописника",
        "Онлајн редакција",
        "Спортска редакција",
    ],
    roles: &[
        "дописник",
        "новинар",
        "новинарка",
        "уредник",
        "dopisnik",
        "novinar",
        "novinarka",
        "urednik",
        "dopisnica",
        "fotograf",
        "fotoreporter",
        "glavna urednica",
        "glavni urednik",
        "izveštač",
        "kolumnista",
        "kolumnistkinja",
        "komentator",
        "novinari",
        "odgovorni urednik",
        "publicista",
        "reporter",
        "reporterka",
        "specijalni izveštač",
        "urednica",
        "главна уредница",
        "главни уредник",
        "дописница",
        "извештач",
        "колумниста",
        "колумнисткиња",
        "коментатор",
        "новинари",
        "одговорни уредник",
        "публициста",
        "репортер",
        "репортерка",
        "специјални извештач",
        "уредница",
        "фотограф",
        "фоторепортер",
    ],
    joiners: &["и", "i"],
    author_labels: &[
        "Аутор",
        "О аутору",
        "Autor",
        "O autoru",
        "Autorka",
        "O autorki",
        "Ауторка",
        "О ауторки",
    ],
    located: &["из", "iz", "u"],
    function_words: &[
        "је",
        "и",
        "у",
        "на",
        "да",
        "се",
        "за",
        "од",
        "су",
        "са",
        "не",
        "који",
        "која",
        "које",
        "као",
        "то",
        "ће",
        "због",
        "што",
        "из",
        "или",
        "али",
        "након",
        "бити",
        "по",
        "до",
        "при",
        "како",
        "има",
        "само",
        "им",
    ],
    cues: cues! {
        Rail Whole {
            "Možda će vas zanimati" => "Možda će vas zanimati" ! "Možda će vas zanimati more.";
            "Najnovije vesti" => "Najnovije vesti" ! "Najnovije vesti su loše.";
            "Najnoviji članci" => "Najnoviji članci" ! "Najnoviji članci zakona ostaju.";
            "Najčitanije" => "Najčitanije" ! "Najčitanije knjige su stare.";
            "Poslednje vesti" => "Poslednje vesti" ! "Poslednje vesti su loše.";
            "Povezane vesti" => "Povezane vesti" ! "Povezane vesti su loše.";
            "Povezani članci" => "Povezani članci" ! "Povezani članci zakona ostaju.";
            "Pročitajte i ovo" => "Pročitajte i ovo" ! "Rekao je: pročitajte i ovo večeras.";
            "Slične vesti" => "Slične vesti" ! "Slične vesti su loše.";
            "Slični članci" => "Slični članci" ! "Slični članci su stari.";
            [inferred] "Можда ће вас занимати" => "Можда ће вас занимати" ! "Можда ће вас занимати море.";
            "Најновије" => "Најновије" ! "Најновије књиге су скупе.";
            "Најновије вести" => "Најновије вести" ! "Најновије вести су лоше.";
            "Најновији чланци" => "Најновији чланци" ! "Најновији чланци закона остају.";
            "Најчитаније" => "Најчитаније" ! "Најчитаније књиге су старе.";
            "Повезане вести" => "Повезане вести" ! "Повезане вести су лоше.";
            "Повезани чланци" => "Повезани чланци" ! "Повезани чланци закона остају.";
            "Последње вести" => "Последње вести" ! "Последње вести су лоше.";
            "Скорашњи коментари" => "Скорашњи коментари" ! "Скорашњи коментари су били груби.";
            "Скорашњи чланци" => "Скорашњи чланци" ! "Скорашњи чланци закона остају.";
            "Слични чланци" => "Слични чланци" ! "Слични чланци су стари.";
        }
        ReadMore Whole {
            "Nastavi čitanje" => "Nastavi čitanje" ! "Rekao je: nastavi čitanje knjige.";
            "Opširnije" => "Opširnije" ! "Opširnije je govorio.";
            "Pročitaj više" => "Pročitaj više" ! "Rekao je: pročitaj više knjiga.";
            "Pročitajte više" => "Pročitajte više" ! "Rekao je: pročitajte više knjiga.";
            "Tekst se nastavlja ispod oglasa" => "Tekst se nastavlja ispod oglasa" ! "Rekao je: tekst se nastavlja ispod oglasa.";
            "Tekst se nastavlja nakon oglasa" => "Tekst se nastavlja nakon oglasa" ! "Rekao je: tekst se nastavlja nakon oglasa.";
            "Настави са читањем" => "Настави са читањем" ! "Рекао је: настави са читањем књиге.";
            "Опширније" => "Опширније" ! "Опширније је говорио.";
            "Прочитај више" => "Прочитај више" ! "Рекао је: прочитај више књига.";
            "Прочитајте више" => "Прочитајте више" ! "Рекао је: прочитајте више књига.";
            [inferred] "Текст се наставља испод огласа" => "Текст се наставља испод огласа" ! "Рекао је: текст се наставља испод огласа.";
        }
        ReadMore Start {
            "Pročitajte i:" => "Pročitajte i: Zašto rastu cene" ! "Vi pročitajte i to.";
            "Pročitajte još" => "Pročitajte još: Zašto rastu cene" ! "Vi pročitajte još to.";
            "Прочитајте и:" => "Прочитајте и: Зашто расту цене" ! "Ви прочитајте и то.";
            "Прочитајте још" => "Прочитајте још: Зашто расту цене" ! "Ви прочитајте још то.";
        }
        Share Whole {
            "Kopiraj link" => "Kopiraj link" ! "Rekao je: kopiraj link do nje.";
            "Odštampaj" => "Odštampaj" ! "Rekao je: odštampaj knjigu.";
            "Podeli" => "Podeli" ! "On podeli hleb.";
            "Podeli na Facebooku" => "Podeli na Facebooku" ! "Rekao je: podeli na Facebooku sliku.";
            "Podelite vest" => "Podelite vest" ! "Rekao je: podelite vest s njom.";
            "Štampaj" => "Štampaj" ! "Rekao je: štampaj knjigu.";
            "Подели" => "Подели" ! "Он подели хлеб.";
            "Подели на Фејсбуку" => "Подели на Фејсбуку" ! "Рекао је: подели на Фејсбуку слику.";
            "Поделите" => "Поделите" ! "Рекао је: поделите хлеб.";
            "Поделите ово" => "Поделите ово:" ! "Рекао је: поделите ово с њом.";
            "Свиђа ми се" => "Свиђа ми се:" ! "Море се свиђа ми се чини.";
            "Штампај" => "Штампај" ! "Рекао је: штампај књигу.";
        }
        Share Start {
            "Pratite nas na" => "Pratite nas na Facebooku" ! "Rekao je: pratite nas na brod.";
            "Пратите нас на" => "Пратите нас на Фејсбуку" ! "Рекао је: пратите нас на брод.";
        }
        Subscribe Whole {
            "Pretplatite se" => "Pretplatite se" ! "Rekao je: pretplatite se na list.";
            [inferred] "Registruj se" => "Registruj se" ! "Rekao je: registruj se sutra.";
            "Претплатите се" => "Претплатите се" ! "Рекао је: претплатите се на лист.";
        }
        Subscribe Start {
            "Пријавите се на:" => "Пријавите се на: Објављивање коментара (Atom)" ! "Рекао је: пријавите се на лист.";
        }
        Advertisement Whole {
            "Oglas" => "Oglas" ! "Taj oglas je bio lažan.";
            "Plaćeni sadržaj" => "Plaćeni sadržaj" ! "Taj plaćeni sadržaj je skup.";
            "Reklama" => "REKLAMA" ! "Reklama je skupa.";
            "Sponzorisani sadržaj" => "Sponzorisani sadržaj" ! "Taj sponzorisani sadržaj je skup.";
            "Оглас" => "Оглас" ! "Оглас је био лажан.";
            "Реклама" => "РЕКЛАМА" ! "Реклама је скупа.";
        }
        Cookie Whole {
            "Odbij sve" => "Odbij sve" ! "Rekao je: odbij sve planove.";
            [inferred] "Podešavanja kolačića" => "Podešavanja kolačića" ! "Ta podešavanja kolačića nedostaju.";
            "Politika privatnosti" => "Politika privatnosti" ! "Ta politika privatnosti je duga.";
            "Prihvati sve" => "Prihvati sve" ! "Rekao je: prihvati sve planove.";
            [inferred] "Одбиј све" => "Одбиј све" ! "Рекао је: одбиј све планове.";
            [inferred] "Подешавања колачића" => "Подешавања колачића" ! "Та подешавања колачића недостају.";
            "Политика приватности" => "Политика приватности" ! "Та политика приватности је дуга.";
            [inferred] "Прихвати све" => "Прихвати све" ! "Рекао је: прихвати све планове.";
            "Ценимо вашу приватност" => "Ценимо вашу приватност" ! "Рекао је: ценимо вашу приватност.";
        }
        Cookie Start {
            "Koristimo kolačiće" => "Koristimo kolačiće za merenje poseta." ! "Rekao je da koristimo kolačiće.";
            "Ovaj sajt koristi kolačiće" => "Ovaj sajt koristi kolačiće." ! "Rekao je da ovaj sajt koristi kolačiće.";
            [inferred] "Овај сајт користи колачиће" => "Овај сајт користи колачиће." ! "Рекао је да овај сајт користи колачиће.";
        }
        Copyright Whole {
            "Омогућава Blogger" => "Омогућава Blogger." ! "Сајт омогућава Blogger и он.";
            "Са поносом покреће WordPress" => "Са поносом покреће WordPress" ! "Сајт са поносом покреће WordPress и он.";
        }
        Copyright Anywhere {
            "Sva prava zadržana" => "© 2020 List. Sva prava zadržana." ! "Sva prava ostaju.";
            "Zabranjeno je preuzimanje" => "Zabranjeno je preuzimanje delova ili celog teksta." ! "Preuzimanje je zabranjeno.";
            "Сва права задржана" => "© 2020 Лист. Сва права задржана." ! "Сва права остају.";
            "Сва права су задржана" => "© 2020 Лист. Сва права су задржана." ! "Сва права остају.";
        }
        Comment Whole {
            "Komentari" => "Komentari (4)" ! "Komentari su bili grubi.";
            "Nema komentara" => "Nema komentara" ! "Tu nema komentara o tome.";
            "Ostavi komentar" => "Ostavi komentar" ! "Rekao je: ostavi komentar na stolu.";
            "Ostavite komentar" => "Ostavite komentar" ! "Rekao je: ostavite komentar na stolu.";
            "Ostavite odgovor" => "Ostavite odgovor" ! "Rekao je: ostavite odgovor na stolu.";
            "Otkaži odgovor" => "Otkaži odgovor" ! "Rekao je: otkaži odgovor sudu.";
            "Pošalji komentar" => "Pošalji komentar" ! "On će pošalji komentar njemu.";
            "Коментари" => "Коментари (4)" ! "Коментари су били груби.";
            "Нема коментара" => "Нема коментара" ! "Ту нема коментара о томе.";
            "Одустани од одговора" => "Одустани од одговора" ! "Рекао је: одустани од одговора суду.";
            "Остави коментар" => "Остави коментар" ! "Рекао је: остави коментар на столу.";
            "Оставите коментар" => "Оставите коментар" ! "Рекао је: оставите коментар на столу.";
            "Оставите одговор" => "Оставите одговор" ! "Рекао је: оставите одговор на столу.";
            "Постави коментар" => "Постави коментар" ! "Рекао је: постави коментар вечерас.";
            "Пошаљи коментар" => "Пошаљи коментар" ! "Он ће пошаљи коментар њему.";
        }
        Comment Start {
            [inferred] "Neophodna polja su označena" => "Neophodna polja su označena *" ! "Sva neophodna polja su označena kredom.";
            "Vaša adresa e-pošte neće biti objavljena" => "Vaša adresa e-pošte neće biti objavljena." ! "Rekao je da vaša adresa e-pošte neće biti objavljena.";
            "Ваша адреса е-поште неће бити објављена" => "Ваша адреса е-поште неће бити објављена." ! "Рекао је да ваша адреса е-поште неће бити објављена.";
            "Неопходна поља су означена" => "Неопходна поља су означена *" ! "Сва неопходна поља су означена кредом.";
            "Сачувај моје име, е-пошту" => "Сачувај моје име, е-пошту и веб место у овом прегледачу веба." ! "Рекао је: сачувај моје име, е-пошту и слику.";
        }
        Navigation Whole {
            "Kategorije" => "Kategorije" ! "Kategorije riba su tri.";
            "Kontakt" => "Kontakt" ! "Taj kontakt je prekinut.";
            "Naslovna" => "Naslovna" ! "Naslovna uloga je njegova.";
            "O nama" => "O nama" ! "O nama niko ne govori.";
            "Preskoči na sadržaj" => "Preskoči na sadržaj" ! "Rekao je: preskoči na sadržaj knjige.";
            "Prethodni članak" => "Prethodni članak" ! "Taj prethodni članak je dug.";
            "Pretraga" => "Pretraga" ! "Pretraga traje.";
            "Sledeći članak" => "Sledeći članak" ! "Taj sledeći članak je dug.";
            "Uslovi korišćenja" => "Uslovi korišćenja" ! "Uslovi korišćenja su teški.";
            "Архива блога" => "Архива блога" ! "Та архива блога је изгорела.";
            "Архиве" => "Архиве" ! "Старе архиве су изгореле.";
            "Категорије" => "Категорије" ! "Категорије риба су три.";
            "Контакт" => "Контакт" ! "Тај контакт је прекинут.";
            [inferred] "Кретање чланка" => "Кретање чланка" ! "То кретање чланка недостаје.";
            "Насловна" => "Насловна" ! "Насловна улога је његова.";
            "Новији пост" => "Новији пост" ! "Тај новији пост је нестао.";
            "О нама" => "О нама" ! "О нама нико не говори.";
            "Претрага" => "Претрага" ! "Претрага траје.";
            "Претходни чланак" => "Претходни чланак" ! "Тај претходни чланак је дуг.";
            [inferred] "Скочи на садржај" => "Скочи на садржај" ! "Рекао је: скочи на садржај књиге.";
            "Следећи чланак" => "Следећи чланак" ! "Тај следећи чланак је дуг.";
            "Старији пост" => "Старији пост" ! "Тај старији пост је нестао.";
            "Услови коришћења" => "Услови коришћења" ! "Услови коришћења су тешки.";
        }
        Caption Start {
            "Foto ilustracija" => "Foto ilustracija: voz" ! "Ta foto ilustracija je stara.";
            "Foto:" => "Foto: Tanjug" ! "Foto i film.";
            "Ilustracija:" => "Ilustracija: voz" ! "Ta ilustracija je stara.";
            "Илустрација:" => "Илустрација: воз" ! "Илустрација и филм.";
            "Фото илустрација" => "Фото илустрација: воз" ! "Та фото илустрација је стара.";
            "Фото:" => "Фото: Танјуг" ! "Фото и филм.";
        }
        Byline Start {
            "Autor:" => "Autor: Jovana Petrović" ! "Autor je umro.";
            "Аутор:" => "Аутор: Јована Петровић" ! "Аутор је умро.";
            "Аутори:" => "Аутори: Jovana Petrović" ! "Аутори ћуте.";
            "Ауторка:" => "Ауторка: Jovana Petrović" ! "Ауторка ћути.";
        }
        Byline BeforeName {
            [told] "Intervju vodila" => "Intervju vodila Jovana Petrović" ! "Intervju vodila dugo.";
            [told] "Intervju vodio" => "Intervju vodio Jovana Petrović" ! "Intervju vodio dugo.";
            "Izveštava:" => "Izveštava: Jovana Petrović" ! "Izveštava o svemu.";
            "Napisao" => "Napisao Jovana Petrović" ! "Napisao joj pismo.";
            [told] "Od našeg dopisnika" => "Od našeg dopisnika Jovana Petrović" ! "Od našeg dopisnika nema vesti.";
            "Piše" => "Piše: Jovana Petrović" ! "Piše se lako.";
            "Pišu:" => "Pišu: Jovana Petrović" ! "Pišu se lako.";
            "Pripremila:" => "Pripremila: Jovana Petrović" ! "Pripremila ručak i otišla.";
            "Pripremio:" => "Pripremio: Jovana Petrović" ! "Pripremio ručak i otišao.";
            "Priredila" => "Priredila Jovana Petrović" ! "Priredila iznenađenje.";
            "Priredio" => "Priredio Jovana Petrović" ! "Priredio iznenađenje.";
            "Razgovarala:" => "Razgovarala: Jovana Petrović" ! "Razgovarala je s njim.";
            "Razgovarao:" => "Razgovarao: Jovana Petrović" ! "Razgovarao je s njom.";
            [told] "Razgovor vodila" => "Razgovor vodila Jovana Petrović" ! "Razgovor vodila dugo.";
            [told] "Razgovor vodio" => "Razgovor vodio Jovana Petrović" ! "Razgovor vodio dugo.";
            "Tekst i foto:" => "Tekst i foto: Jovana Petrović" ! "Tekst i foto su njeni.";
            "Tekst i fotografije:" => "Tekst i fotografije: Jovana Petrović" ! "Tekst i fotografije su njeni.";
            "Извештава:" => "Извештава: Јована Петровић" ! "Извештава о свему.";
            [told] "Интервју водила" => "Интервју водила Јована Петровић" ! "Интервју водила дуго.";
            [told] "Интервју водио" => "Интервју водио Петар Јовић" ! "Интервју водио дуго.";
            "Написала" => "Написала Јована Петровић" ! "Написала му писмо.";
            "Написао" => "Написао Петар Јовић" ! "Написао јој писмо.";
            [told] "Од нашег дописника" => "Од нашег дописника Петар Јовић" ! "Од нашег дописника нема вести.";
            "Пише" => "Пише: Јована Петровић" ! "Пише се лако.";
            "Пишу:" => "Пишу: Петар Јовић" ! "Пишу се лако.";
            "Припремила:" => "Припремила: Јована Петровић" ! "Припремила ручак и отишла.";
            "Припремио:" => "Припремио: Петар Јовић" ! "Припремио ручак и отишао.";
            "Приредила" => "Приредила Јована Петровић" ! "Приредила изненађење.";
            "Приредио" => "Приредио Петар Јовић" ! "Приредио изненађење.";
            "Разговарала:" => "Разговарала: Јована Петровић" ! "Разговарала је с њим.";
            "Разговарао:" => "Разговарао: Петар Јовић" ! "Разговарао је с њом.";
            [told] "Разговор водила" => "Разговор водила Јована Петровић" ! "Разговор водила дуго.";
            [told] "Разговор водио" => "Разговор водио Петар Јовић" ! "Разговор водио дуго.";
        }
        Published Start {
            "Objavljeno:" => "Objavljeno: 10. januara 2020." ! "Objavljeno je novo istraživanje.";
            "Објављено:" => "Објављено: 10. јануара 2020." ! "Објављено је ново истраживање.";
        }
        Published BeforeDigit {
            "Objavljeno" => "Objavljeno: 10. januara 2020." ! "Objavljeno je novo istraživanje.";
            "Објављено" => "Објављено: 10. јануара 2020." ! "Објављено је ново истраживање.";
        }
        Updated Start {
            "Ažurirano:" => "Ažurirano: 10. januara 2020." ! "Ažurirano je staro izdanje.";
            "Poslednja izmena" => "Poslednja izmena: 10. januara 2020." ! "To je poslednja izmena.";
            "Ажурирано:" => "Ажурирано: 10. јануара 2020." ! "Ажурирано је старо издање.";
            "Последња измена" => "Последња измена: 10. јануара 2020." ! "То је последња измена.";
        }
        Updated BeforeDigit {
            "Ažurirano" => "Ažurirano: 10. januara 2020." ! "Ažurirano je staro izdanje.";
            "Ажурирано" => "Ажурирано: 10. јануара 2020." ! "Ажурирано је старо издање.";
        }
        Credit Start {
            "Izvor:" => "Izvor: Tanjug" ! "Izvor je presušio.";
            "Извор:" => "Извор: Танјуг" ! "Извор је пресушио.";
        }
    },
};
