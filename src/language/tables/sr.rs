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
            "Možda vas zanima" => "Možda vas zanima" ! "Možda vas zanima more, rekao je.";
            "Možda će vas zanimati" => "Možda će vas zanimati" ! "Možda će vas zanimati more.";
            "Najnovije vesti" => "Najnovije vesti" ! "Najnovije vesti su loše.";
            "Najnoviji komentari" => "Najnoviji komentari" ! "Njegovi najnoviji komentari su grubi.";
            "Najnoviji članci" => "Najnoviji članci" ! "Najnoviji članci zakona ostaju.";
            "Najčitanije" => "Najčitanije" ! "Najčitanije knjige su stare.";
            "Najčitanije vesti" => "Najčitanije vesti" ! "Letošnje najčitanije vesti su tužne.";
            "Poslednje vesti" => "Poslednje vesti" ! "Poslednje vesti su loše.";
            "Povezane vesti" => "Povezane vesti" ! "Povezane vesti su loše.";
            "Povezani članci" => "Povezani članci" ! "Povezani članci zakona ostaju.";
            "Preporučujemo" => "Preporučujemo" ! "Preporučujemo svima odmor.";
            "Pročitajte i ovo" => "Pročitajte i ovo" ! "Rekao je: pročitajte i ovo večeras.";
            "Slične vesti" => "Slične vesti" ! "Slične vesti su loše.";
            "Slični članci" => "Slični članci" ! "Slični članci su stari.";
            [inferred] "Можда ће вас занимати" => "Можда ће вас занимати" ! "Можда ће вас занимати море.";
            "Најновије" => "Најновије" ! "Најновије књиге су скупе.";
            "Најновије вести" => "Најновије вести" ! "Најновије вести су лоше.";
            "Најновији коментари" => "Најновији коментари" ! "Његови најновији коментари су груби.";
            "Најновији чланци" => "Најновији чланци" ! "Најновији чланци закона остају.";
            "Најчитаније" => "Најчитаније" ! "Најчитаније књиге су старе.";
            "Најчитаније вести" => "Најчитаније вести" ! "Летошње најчитаније вести су тужне.";
            "Повезане вести" => "Повезане вести" ! "Повезане вести су лоше.";
            "Повезани чланци" => "Повезани чланци" ! "Повезани чланци закона остају.";
            "Последње вести" => "Последње вести" ! "Последње вести су лоше.";
            "Препоручујемо" => "Препоручујемо" ! "Препоручујемо свима одмор.";
            "Скорашњи коментари" => "Скорашњи коментари" ! "Скорашњи коментари су били груби.";
            "Скорашњи чланци" => "Скорашњи чланци" ! "Скорашњи чланци закона остају.";
            "Слични чланци" => "Слични чланци" ! "Слични чланци су стари.";
        }
        ReadMore Whole {
            "Ceo tekst" => "Ceo tekst" ! "Ceo tekst zakona je pao.";
            "Nastavi čitanje" => "Nastavi čitanje" ! "Rekao je: nastavi čitanje knjige.";
            "Opširnije" => "Opširnije" ! "Opširnije je govorio.";
            "Prikaži sve" => "Prikaži sve" ! "Prikaži sve slike, rekao je.";
            "Prikaži više" => "Prikaži više" ! "Prikaži više slika, rekao je.";
            "Pročitaj više" => "Pročitaj više" ! "Rekao je: pročitaj više knjiga.";
            "Pročitajte ceo tekst" => "Pročitajte ceo tekst" ! "Pročitajte ceo tekst naglas, rekao je.";
            "Pročitajte više" => "Pročitajte više" ! "Rekao je: pročitajte više knjiga.";
            "Saznajte više" => "Saznajte više" ! "Saznajte više o porezu, rekao je.";
            "Sve vesti" => "Sve vesti" ! "Sve vesti dana bile su tužne.";
            "Tekst se nastavlja ispod oglasa" => "Tekst se nastavlja ispod oglasa" ! "Rekao je: tekst se nastavlja ispod oglasa.";
            "Tekst se nastavlja ispod reklame" => "Tekst se nastavlja ispod reklame" ! "Rekao je: tekst se nastavlja ispod reklame za auto.";
            "Tekst se nastavlja nakon oglasa" => "Tekst se nastavlja nakon oglasa" ! "Rekao je: tekst se nastavlja nakon oglasa.";
            "Tekst se nastavlja nakon reklame" => "Tekst se nastavlja nakon reklame" ! "Rekao je: tekst se nastavlja nakon reklame za auto.";
            "Настави са читањем" => "Настави са читањем" ! "Рекао је: настави са читањем књиге.";
            "Опширније" => "Опширније" ! "Опширније је говорио.";
            "Прикажи више" => "Прикажи више" ! "Прикажи више слика, рекао је.";
            "Прочитај више" => "Прочитај више" ! "Рекао је: прочитај више књига.";
            "Прочитајте више" => "Прочитајте више" ! "Рекао је: прочитајте више књига.";
            "Прочитајте цео текст" => "Прочитајте цео текст" ! "Прочитајте цео текст наглас, рекао је.";
            "Сазнајте више" => "Сазнајте више" ! "Сазнајте више о порезу, рекао је.";
            [inferred] "Текст се наставља испод огласа" => "Текст се наставља испод огласа" ! "Рекао је: текст се наставља испод огласа.";
            "Текст се наставља испод рекламе" => "Текст се наставља испод рекламе" ! "Рекао је: текст се наставља испод рекламе за ауто.";
            "Текст се наставља након рекламе" => "Текст се наставља након рекламе" ! "Рекао је: текст се наставља након рекламе за ауто.";
            "Цео текст" => "Цео текст" ! "Цео текст закона је пао.";
        }
        ReadMore Start {
            "Pročitaj još:" => "Pročitaj još: Cene rastu" ! "Rekao je: pročitaj još: knjiga.";
            "Pročitajte i:" => "Pročitajte i: Zašto rastu cene" ! "Vi pročitajte i to.";
            "Pročitajte još" => "Pročitajte još: Zašto rastu cene" ! "Vi pročitajte još to.";
            "Čitajte još:" => "Čitajte još: Cene rastu" ! "Rekao je: čitajte još: knjiga.";
            "Прочитај још:" => "Прочитај још: Цене расту" ! "Рекао је: прочитај још: књига.";
            "Прочитајте и:" => "Прочитајте и: Зашто расту цене" ! "Ви прочитајте и то.";
            "Прочитајте још" => "Прочитајте још: Зашто расту цене" ! "Ви прочитајте још то.";
            "Читајте још:" => "Читајте још: Цене расту" ! "Рекао је: читајте још: књига.";
        }
        Share Whole {
            "Kopiraj link" => "Kopiraj link" ! "Rekao je: kopiraj link do nje.";
            "Odštampaj" => "Odštampaj" ! "Rekao je: odštampaj knjigu.";
            "Podeli" => "Podeli" ! "On podeli hleb.";
            "Podeli na Facebooku" => "Podeli na Facebooku" ! "Rekao je: podeli na Facebooku sliku.";
            "Podeli vest" => "Podeli vest" ! "Podeli vest sa njima, rekao je.";
            "Podeli članak" => "Podeli članak" ! "Podeli članak sa njima, rekao je.";
            "Podelite vest" => "Podelite vest" ! "Rekao je: podelite vest s njom.";
            "Podelite članak" => "Podelite članak" ! "Podelite članak sa njima, rekao je.";
            "Pošalji imejlom" => "Pošalji imejlom" ! "Pošalji imejlom sliku, rekao je.";
            "Pošalji prijatelju" => "Pošalji prijatelju" ! "Pošalji prijatelju razglednicu, rekao je.";
            "Štampaj" => "Štampaj" ! "Rekao je: štampaj knjigu.";
            "Дели у услузи Facebook" => "Дели у услузи Facebook" ! "Он дели у услузи Facebook слике са мора.";
            "Дели у услузи Pinterest" => "Дели у услузи Pinterest" ! "Он дели у услузи Pinterest слике са мора.";
            "Дели у услузи Twitter" => "Дели у услузи Twitter" ! "Он дели у услузи Twitter слике са мора.";
            "Копирај линк" => "Копирај линк" ! "Копирај линк у свеску, рекао је.";
            "Подели" => "Подели" ! "Он подели хлеб.";
            "Подели на Фејсбуку" => "Подели на Фејсбуку" ! "Рекао је: подели на Фејсбуку слику.";
            "Подели чланак" => "Подели чланак" ! "Подели чланак са њима, рекао је.";
            "Поделите" => "Поделите" ! "Рекао је: поделите хлеб.";
            "Поделите ово" => "Поделите ово:" ! "Рекао је: поделите ово с њом.";
            "Поделите чланак" => "Поделите чланак" ! "Поделите чланак са њима, рекао је.";
            "Пошаљи имејлом" => "Пошаљи имејлом" ! "Пошаљи имејлом слику, рекао је.";
            "Пошаљи ово имејлом" => "Пошаљи ово имејлом" ! "Пошаљи ово имејлом данас, рекао је.";
            "Пошаљи пријатељу" => "Пошаљи пријатељу" ! "Пошаљи пријатељу разгледницу, рекао је.";
            "Свиђа ми се" => "Свиђа ми се:" ! "Море се свиђа ми се чини.";
            "Штампај" => "Штампај" ! "Рекао је: штампај књигу.";
            "Штампање" => "Штампање" ! "Штампање новца је злочин.";
        }
        Share Start {
            "Pratite nas i na" => "Pratite nas i na Instagramu" ! "Rekao je: pratite nas i na moru.";
            "Pratite nas na" => "Pratite nas na Facebooku" ! "Rekao je: pratite nas na brod.";
            "Zapratite nas na" => "Zapratite nas na Instagramu" ! "Rekao je: zapratite nas na moru.";
            "Пратите нас на" => "Пратите нас на Фејсбуку" ! "Рекао је: пратите нас на брод.";
        }
        Share Anywhere {
            "(Отвара се у новом прозору)" => "Кликните да бисте делили на Фејсбуку (Отвара се у новом прозору)" ! "Страница се отвара у новом прозору.";
        }
        Subscribe Whole {
            "Pretplatite se" => "Pretplatite se" ! "Rekao je: pretplatite se na list.";
            "Prijavite se na newsletter" => "Prijavite se na newsletter" ! "Prijavite se na newsletter danas, rekao je.";
            [inferred] "Registruj se" => "Registruj se" ! "Rekao je: registruj se sutra.";
            "Registrujte se" => "Registrujte se" ! "Registrujte se do maja, rekao je.";
            "Samo za pretplatnike" => "Samo za pretplatnike" ! "Predstava je samo za pretplatnike i goste.";
            "Претплатите се" => "Претплатите се" ! "Рекао је: претплатите се на лист.";
            "Региструјте се" => "Региструјте се" ! "Региструјте се до маја, рекао је.";
            "Само за претплатнике" => "Само за претплатнике" ! "Представа је само за претплатнике и госте.";
        }
        Subscribe Start {
            "Пријавите се на:" => "Пријавите се на: Објављивање коментара (Atom)" ! "Рекао је: пријавите се на лист.";
        }
        Advertisement Whole {
            "Advertorijal" => "Advertorijal" ! "Advertorijal je skup.";
            "Oglas" => "Oglas" ! "Taj oglas je bio lažan.";
            "Oglasi" => "Oglasi" ! "Oglasi u novinama su skupi.";
            "PR tekst" => "PR tekst" ! "Taj PR tekst je skup.";
            "Plaćeni sadržaj" => "Plaćeni sadržaj" ! "Taj plaćeni sadržaj je skup.";
            "Promotivni sadržaj" => "Promotivni sadržaj" ! "Taj promotivni sadržaj je skup.";
            "Reklama" => "REKLAMA" ! "Reklama je skupa.";
            "Sponzorisani sadržaj" => "Sponzorisani sadržaj" ! "Taj sponzorisani sadržaj je skup.";
            "Sponzorisano" => "Sponzorisano" ! "Sponzorisano takmičenje je počelo.";
            "Оглас" => "Оглас" ! "Оглас је био лажан.";
            "Огласи" => "Огласи" ! "Огласи у новинама су скупи.";
            "Плаћени садржај" => "Плаћени садржај" ! "Тај плаћени садржај је скуп.";
            "Промотивни садржај" => "Промотивни садржај" ! "Тај промотивни садржај је скуп.";
            "Реклама" => "РЕКЛАМА" ! "Реклама је скупа.";
            "Спонзорисани садржај" => "Спонзорисани садржај" ! "Тај спонзорисани садржај је скуп.";
        }
        Cookie Whole {
            "Odbij sve" => "Odbij sve" ! "Rekao je: odbij sve planove.";
            [inferred] "Podešavanja kolačića" => "Podešavanja kolačića" ! "Ta podešavanja kolačića nedostaju.";
            "Politika privatnosti" => "Politika privatnosti" ! "Ta politika privatnosti je duga.";
            "Prihvatam sve" => "Prihvatam sve" ! "Prihvatam sve ponude, rekao je.";
            "Prihvati kolačiće" => "Prihvati kolačiće" ! "Prihvati kolačiće od bake, rekao je.";
            "Prihvati sve" => "Prihvati sve" ! "Rekao je: prihvati sve planove.";
            [inferred] "Одбиј све" => "Одбиј све" ! "Рекао је: одбиј све планове.";
            [inferred] "Подешавања колачића" => "Подешавања колачића" ! "Та подешавања колачића недостају.";
            "Политика приватности" => "Политика приватности" ! "Та политика приватности је дуга.";
            "Прихвати колачиће" => "Прихвати колачиће" ! "Прихвати колачиће од баке, рекао је.";
            [inferred] "Прихвати све" => "Прихвати све" ! "Рекао је: прихвати све планове.";
            "Ценимо вашу приватност" => "Ценимо вашу приватност" ! "Рекао је: ценимо вашу приватност.";
        }
        Cookie Start {
            "Koristimo kolačiće" => "Koristimo kolačiće za merenje poseta." ! "Rekao je da koristimo kolačiće.";
            "Naš sajt koristi kolačiće" => "Naš sajt koristi kolačiće." ! "Rekao je da naš sajt koristi kolačiće.";
            "Ova stranica koristi kolačiće" => "Ova stranica koristi kolačiće." ! "Rekao je da ova stranica koristi kolačiće.";
            "Ovaj sajt koristi kolačiće" => "Ovaj sajt koristi kolačiće." ! "Rekao je da ovaj sajt koristi kolačiće.";
            "Ovaj veb sajt koristi kolačiće" => "Ovaj veb sajt koristi kolačiće." ! "Rekao je da ovaj veb sajt koristi kolačiće.";
            "Користимо колачиће" => "Користимо колачиће за статистику." ! "Рекао је да користимо колачиће.";
            "Наш сајт користи колачиће" => "Наш сајт користи колачиће." ! "Рекао је да наш сајт користи колачиће.";
            "Ова страница користи колачиће" => "Ова страница користи колачиће." ! "Рекао је да ова страница користи колачиће.";
            [inferred] "Овај сајт користи колачиће" => "Овај сајт користи колачиће." ! "Рекао је да овај сајт користи колачиће.";
        }
        Copyright Whole {
            "Омогућава Blogger" => "Омогућава Blogger." ! "Сајт омогућава Blogger и он.";
            "Покреће Вордпрес" => "Покреће Вордпрес" ! "Његов сајт покреће Вордпрес и он.";
            "Са поносом покреће WordPress" => "Са поносом покреће WordPress" ! "Сајт са поносом покреће WordPress и он.";
        }
        Copyright Start {
            "Preuzimanje delova teksta" => "Preuzimanje delova teksta je dozvoljeno uz obavezno navođenje izvora." ! "Zakon brani preuzimanje delova teksta bez dozvole.";
            "Преузимање делова текста" => "Преузимање делова текста је дозвољено уз обавезно навођење извора." ! "Закон брани преузимање делова текста без дозволе.";
        }
        Copyright Anywhere {
            "Sva prava zadržana" => "© 2020 List. Sva prava zadržana." ! "Sva prava ostaju.";
            "Zabranjeno je preuzimanje" => "Zabranjeno je preuzimanje delova ili celog teksta." ! "Preuzimanje je zabranjeno.";
            "uz obavezno navođenje izvora" => "Preuzimanje je dozvoljeno uz obavezno navođenje izvora." ! "Dozvoljeno je uz navođenje izvora.";
            "Сва права задржана" => "© 2020 Лист. Сва права задржана." ! "Сва права остају.";
            "Сва права су задржана" => "© 2020 Лист. Сва права су задржана." ! "Сва права остају.";
            "уз обавезно навођење извора" => "Преузимање је дозвољено уз обавезно навођење извора." ! "Дозвољено је уз навођење извора.";
        }
        Comment Whole {
            "Komentari" => "Komentari (4)" ! "Komentari su bili grubi.";
            "Komentariši" => "Komentariši" ! "Komentariši utakmicu, rekao je.";
            "Nema komentara" => "Nema komentara" ! "Tu nema komentara o tome.";
            "Ostavi komentar" => "Ostavi komentar" ! "Rekao je: ostavi komentar na stolu.";
            "Ostavite komentar" => "Ostavite komentar" ! "Rekao je: ostavite komentar na stolu.";
            "Ostavite odgovor" => "Ostavite odgovor" ! "Rekao je: ostavite odgovor na stolu.";
            "Otkaži odgovor" => "Otkaži odgovor" ! "Rekao je: otkaži odgovor sudu.";
            "Pogledajte komentare" => "Pogledajte komentare" ! "Pogledajte komentare o utakmici, rekao je.";
            "Pošalji komentar" => "Pošalji komentar" ! "On će pošalji komentar njemu.";
            "Pošaljite komentar" => "Pošaljite komentar" ! "Pošaljite komentar na kraju, rekao je.";
            "Svi komentari" => "Svi komentari" ! "Svi komentari su bili grubi.";
            "Vaš komentar" => "Vaš komentar" ! "Vaš komentar je bio grub, rekao je.";
            "komentara" => "12 komentara" ! "Bilo je puno komentara na utakmicu.";
            "Ваш коментар" => "Ваш коментар" ! "Ваш коментар је био груб, рекао је.";
            "Додај коментар" => "Додај коментар" ! "Додај коментар на крају, рекао је.";
            "Коментари" => "Коментари (4)" ! "Коментари су били груби.";
            "Коментариши" => "Коментариши" ! "Коментариши утакмицу, рекао је.";
            "Напиши коментар" => "Напиши коментар" ! "Напиши коментар на крају, рекао је.";
            "Нема коментара" => "Нема коментара" ! "Ту нема коментара о томе.";
            "Новији коментари" => "Новији коментари" ! "Новији коментари су били груби.";
            "Одустани од одговора" => "Одустани од одговора" ! "Рекао је: одустани од одговора суду.";
            "Остави коментар" => "Остави коментар" ! "Рекао је: остави коментар на столу.";
            "Оставите коментар" => "Оставите коментар" ! "Рекао је: оставите коментар на столу.";
            "Оставите одговор" => "Оставите одговор" ! "Рекао је: оставите одговор на столу.";
            "Откажи одговор" => "Откажи одговор" ! "Откажи одговор суду, рекао је.";
            "Погледајте коментаре" => "Погледајте коментаре" ! "Погледајте коментаре о утакмици, рекао је.";
            "Постави коментар" => "Постави коментар" ! "Рекао је: постави коментар вечерас.";
            "Пошаљи коментар" => "Пошаљи коментар" ! "Он ће пошаљи коментар њему.";
            "Пошаљите коментар" => "Пошаљите коментар" ! "Пошаљите коментар на крају, рекао је.";
            "Предај коментар" => "Предај коментар" ! "Предај коментар на крају, рекао је.";
            "Пријавите се да бисте одговорили" => "Пријавите се да бисте одговорили" ! "Пријавите се да бисте одговорили на писмо, рекао је.";
            "Пријавите се да бисте оставили коментар" => "Пријавите се да бисте оставили коментар" ! "Пријавите се да бисте оставили коментар о утакмици, рекао је.";
            "Сви коментари" => "Сви коментари" ! "Сви коментари су били груби.";
            "Старији коментари" => "Старији коментари" ! "Старији коментари су били груби.";
            "коментара" => "12 коментара" ! "Било је пуно коментара на утакмицу.";
        }
        Comment Start {
            "Komentari su zatvoreni" => "Komentari su zatvoreni." ! "Rekao je: komentari su zatvoreni.";
            [inferred] "Neophodna polja su označena" => "Neophodna polja su označena *" ! "Sva neophodna polja su označena kredom.";
            "Vaša adresa e-pošte neće biti objavljena" => "Vaša adresa e-pošte neće biti objavljena." ! "Rekao je da vaša adresa e-pošte neće biti objavljena.";
            "Ваш коментар чека преглед" => "Ваш коментар чека преглед." ! "Рекао је да ваш коментар чека преглед.";
            "Ваша адреса е-поште неће бити објављена" => "Ваша адреса е-поште неће бити објављена." ! "Рекао је да ваша адреса е-поште неће бити објављена.";
            "Затворено за коментаре" => "Затворено за коментаре." ! "Рекао је да је затворено за коментаре.";
            "Коментари су затворени" => "Коментари су затворени." ! "Рекао је: коментари су затворени.";
            "Коментари су искључени" => "Коментари су искључени на Здраво свете!" ! "Рекао је: коментари су искључени.";
            "Коментари су онемогућени" => "Коментари су онемогућени." ! "Рекао је: коментари су онемогућени.";
            [inferred] "Морате бити пријављени да бисте" => "Морате бити пријављени да бисте оставили коментар." ! "Рекао је да морате бити пријављени да бисте гласали.";
            "Неопходна поља су означена" => "Неопходна поља су означена *" ! "Сва неопходна поља су означена кредом.";
            "Сачувај моје име, е-пошту" => "Сачувај моје име, е-пошту и веб место у овом прегледачу веба." ! "Рекао је: сачувај моје име, е-пошту и слику.";
        }
        Navigation Whole {
            "Impresum" => "Impresum" ! "Nov impresum je dug.";
            "Izgubili ste lozinku?" => "Izgubili ste lozinku?" ! "Pitao je: izgubili ste lozinku? Ne.";
            "Kategorije" => "Kategorije" ! "Kategorije riba su tri.";
            "Kontakt" => "Kontakt" ! "Taj kontakt je prekinut.";
            "Naslovna" => "Naslovna" ! "Naslovna uloga je njegova.";
            "Naslovna strana" => "Naslovna strana" ! "Naslovna strana novina je prazna.";
            "Nazad na vrh" => "Nazad na vrh" ! "Klub je nazad na vrh tabele.";
            "O nama" => "O nama" ! "O nama niko ne govori.";
            "Početna strana" => "Početna strana" ! "Početna strana knjige je prazna.";
            "Preskoči na glavni sadržaj" => "Preskoči na glavni sadržaj" ! "Preskoči na glavni sadržaj knjige, rekao je.";
            "Preskoči na sadržaj" => "Preskoči na sadržaj" ! "Rekao je: preskoči na sadržaj knjige.";
            "Prethodna strana" => "Prethodna strana" ! "Prethodna strana knjige je prazna.";
            "Prethodni članak" => "Prethodni članak" ! "Taj prethodni članak je dug.";
            "Pretraga" => "Pretraga" ! "Pretraga traje.";
            "Prijavi grešku" => "Prijavi grešku" ! "Prijavi grešku u tekstu, rekao je.";
            "Sledeća strana" => "Sledeća strana" ! "Sledeća strana knjige je prazna.";
            "Sledeći članak" => "Sledeći članak" ! "Taj sledeći članak je dug.";
            "Uslovi korišćenja" => "Uslovi korišćenja" ! "Uslovi korišćenja su teški.";
            "Zaboravili ste lozinku?" => "Zaboravili ste lozinku?" ! "Pitao je: zaboravili ste lozinku? Ne.";
            "min čitanja" => "3 min čitanja" ! "Ostalo je deset min čitanja za veče.";
            "minuta čitanja" => "10 minuta čitanja" ! "Ostalo je deset minuta čitanja za veče.";
            "Архива блога" => "Архива блога" ! "Та архива блога је изгорела.";
            "Архиве" => "Архиве" ! "Старе архиве су изгореле.";
            "Заборавили сте лозинку?" => "Заборавили сте лозинку?" ! "Питао је: заборавили сте лозинку? Не.";
            "Изгубили сте лозинку?" => "Изгубили сте лозинку?" ! "Питао је: изгубили сте лозинку? Не.";
            "Категорије" => "Категорије" ! "Категорије риба су три.";
            "Контакт" => "Контакт" ! "Тај контакт је прекинут.";
            "Кретање чланака" => "Кретање чланака" ! "Кретање чланака и тема није лако.";
            [inferred] "Кретање чланка" => "Кретање чланка" ! "То кретање чланка недостаје.";
            "Назад на врх" => "Назад на врх" ! "Клуб је назад на врх табеле.";
            "Насловна" => "Насловна" ! "Насловна улога је његова.";
            "Новији пост" => "Новији пост" ! "Тај новији пост је нестао.";
            "Новији постови" => "Новији постови" ! "Његови новији постови су нестали.";
            "Новији чланци" => "Новији чланци" ! "Његови новији чланци су о порезу.";
            "О нама" => "О нама" ! "О нама нико не говори.";
            "Почетна" => "Почетна" ! "Почетна плата је мала.";
            "Почетна страна" => "Почетна страна" ! "Почетна страна књиге је празна.";
            "Прескочи на главни садржај" => "Прескочи на главни садржај" ! "Прескочи на главни садржај књиге, рекао је.";
            "Прескочи на садржај" => "Прескочи на садржај" ! "Прескочи на садржај књиге, рекао је.";
            "Претрага" => "Претрага" ! "Претрага траје.";
            "Претходна страна" => "Претходна страна" ! "Претходна страна књиге је празна.";
            "Претходни пост" => "Претходни пост" ! "Његов претходни пост је нестао.";
            "Претходни чланак" => "Претходни чланак" ! "Тај претходни чланак је дуг.";
            "Прикажи мој комплетан профил" => "Прикажи мој комплетан профил" ! "Прикажи мој комплетан профил са стране, рекао је.";
            "Пријави грешку" => "Пријави грешку" ! "Пријави грешку у тексту, рекао је.";
            [inferred] "Скочи на садржај" => "Скочи на садржај" ! "Рекао је: скочи на садржај књиге.";
            "Следећа страна" => "Следећа страна" ! "Следећа страна књиге је празна.";
            "Следећи пост" => "Следећи пост" ! "Његов следећи пост је нестао.";
            "Следећи чланак" => "Следећи чланак" ! "Тај следећи чланак је дуг.";
            "Старији пост" => "Старији пост" ! "Тај старији пост је нестао.";
            "Старији постови" => "Старији постови" ! "Његови старији постови су нестали.";
            "Старији чланци" => "Старији чланци" ! "Његови старији чланци су о порезу.";
            "Страница није пронађена" => "Страница није пронађена" ! "Страница није пронађена у књизи.";
            "Услови коришћења" => "Услови коришћења" ! "Услови коришћења су тешки.";
            "мин читања" => "3 мин читања" ! "Остало је десет мин читања за вече.";
            "минута читања" => "10 минута читања" ! "Остало је десет минута читања за вече.";
        }
        Navigation Start {
            "Ključne reči:" => "Ključne reči: luka, trajekt" ! "Zapisao je ključne reči: luka.";
            "Oznake:" => "Oznake: luka, trajekt" ! "Zapisao je oznake: luka.";
            "Tagovi:" => "Tagovi: luka, trajekt" ! "Tu su tagovi: luka.";
            "Uočili ste grešku?" => "Uočili ste grešku? Javite nam" ! "Pitao je: uočili ste grešku? Ne.";
            "Vreme čitanja:" => "Vreme čitanja: 3 min" ! "Izmerio je vreme čitanja: minut.";
            "Време читања:" => "Време читања: 3 мин" ! "Измерио је време читања: минут.";
            "Кључне речи:" => "Кључне речи: лука, трајект" ! "Записао је кључне речи: лука.";
            "Ознаке:" => "Ознаке: лука, трајект" ! "Записао је ознаке: лука.";
            "Тагови:" => "Тагови: лука, трајект" ! "Ту су тагови: лука.";
            "Уочили сте грешку?" => "Уочили сте грешку? Јавите нам" ! "Питао је: уочили сте грешку? Не.";
        }
        Caption Start {
            "Arhivska fotografija" => "Arhivska fotografija: voz" ! "Pomogla je arhivska fotografija.";
            "Foto ilustracija" => "Foto ilustracija: voz" ! "Ta foto ilustracija je stara.";
            "Foto:" => "Foto: Tanjug" ! "Foto i film.";
            "Fotografija:" => "Fotografija: Tanjug" ! "Stara je fotografija: voz.";
            "Fotografije:" => "Fotografije: Tanjug" ! "Gleda fotografije: voz i more.";
            "Ilustracija:" => "Ilustracija: voz" ! "Ta ilustracija je stara.";
            "Архивска фотографија" => "Архивска фотографија: воз" ! "Помогла је архивска фотографија.";
            "Илустрација:" => "Илустрација: воз" ! "Илустрација и филм.";
            "Фото илустрација" => "Фото илустрација: воз" ! "Та фото илустрација је стара.";
            "Фото:" => "Фото: Танјуг" ! "Фото и филм.";
            "Фотографија:" => "Фотографија: Танјуг" ! "Стара је фотографија: воз.";
            "Фотографије:" => "Фотографије: Тањуг" ! "Гледа фотографије: воз и море.";
        }
        Byline Start {
            "Autor teksta:" => "Autor teksta: Petar Jović" ! "Autor teksta ćuti.";
            "Autor:" => "Autor: Jovana Petrović" ! "Autor je umro.";
            "Autorka teksta:" => "Autorka teksta: Jovana Petrović" ! "Autorka teksta ćuti.";
            "Аутор текста:" => "Аутор текста: Петар Јовић" ! "Аутор текста ћути.";
            "Аутор:" => "Аутор: Јована Петровић" ! "Аутор је умро.";
            "Аутори:" => "Аутори: Jovana Petrović" ! "Аутори ћуте.";
            "Ауторка текста:" => "Ауторка текста: Јована Петровић" ! "Ауторка текста ћути.";
            "Ауторка:" => "Ауторка: Jovana Petrović" ! "Ауторка ћути.";
        }
        Byline BeforeName {
            [needs_language] "Intervju vodila" => "Intervju vodila Jovana Petrović" ! "Intervju vodila dugo.";
            [needs_language] "Intervju vodio" => "Intervju vodio Jovana Petrović" ! "Intervju vodio dugo.";
            "Izveštava:" => "Izveštava: Jovana Petrović" ! "Izveštava o svemu.";
            "Napisao" => "Napisao Jovana Petrović" ! "Napisao joj pismo.";
            [needs_language] "Od našeg dopisnika" => "Od našeg dopisnika Jovana Petrović" ! "Od našeg dopisnika nema vesti.";
            "Piše" => "Piše: Jovana Petrović" ! "Piše se lako.";
            "Pišu:" => "Pišu: Jovana Petrović" ! "Pišu se lako.";
            "Pripremila:" => "Pripremila: Jovana Petrović" ! "Pripremila ručak i otišla.";
            "Pripremili:" => "Pripremili: Jovana Petrović, Petar Jović" ! "Pripremili su večeru.";
            "Pripremio:" => "Pripremio: Jovana Petrović" ! "Pripremio ručak i otišao.";
            "Priredila" => "Priredila Jovana Petrović" ! "Priredila iznenađenje.";
            "Priredili:" => "Priredili: Jovana Petrović, Petar Jović" ! "Priredili su zabavu.";
            "Priredio" => "Priredio Jovana Petrović" ! "Priredio iznenađenje.";
            "Razgovarala:" => "Razgovarala: Jovana Petrović" ! "Razgovarala je s njim.";
            "Razgovarali:" => "Razgovarali: Jovana Petrović, Petar Jović" ! "Razgovarali su do jutra.";
            "Razgovarao:" => "Razgovarao: Jovana Petrović" ! "Razgovarao je s njom.";
            [needs_language] "Razgovor vodila" => "Razgovor vodila Jovana Petrović" ! "Razgovor vodila dugo.";
            [needs_language] "Razgovor vodio" => "Razgovor vodio Jovana Petrović" ! "Razgovor vodio dugo.";
            "Tekst i foto:" => "Tekst i foto: Jovana Petrović" ! "Tekst i foto su njeni.";
            "Tekst i fotografije:" => "Tekst i fotografije: Jovana Petrović" ! "Tekst i fotografije su njeni.";
            "Zabeležila:" => "Zabeležila: Jovana Petrović" ! "Zabeležila je pad.";
            "Zabeležio:" => "Zabeležio: Petar Jović" ! "Zabeležio je pad.";
            "Забележила:" => "Забележила: Јована Петровић" ! "Забележила је пад.";
            "Забележио:" => "Забележио: Петар Јовић" ! "Забележио је пад.";
            "Извештава:" => "Извештава: Јована Петровић" ! "Извештава о свему.";
            [needs_language] "Интервју водила" => "Интервју водила Јована Петровић" ! "Интервју водила дуго.";
            [needs_language] "Интервју водио" => "Интервју водио Петар Јовић" ! "Интервју водио дуго.";
            "Написала" => "Написала Јована Петровић" ! "Написала му писмо.";
            "Написао" => "Написао Петар Јовић" ! "Написао јој писмо.";
            [needs_language] "Од нашег дописника" => "Од нашег дописника Петар Јовић" ! "Од нашег дописника нема вести.";
            "Пише" => "Пише: Јована Петровић" ! "Пише се лако.";
            "Пишу:" => "Пишу: Петар Јовић" ! "Пишу се лако.";
            "Припремила:" => "Припремила: Јована Петровић" ! "Припремила ручак и отишла.";
            "Припремили:" => "Припремили: Јована Петровић, Петар Јовић" ! "Припремили су вечеру.";
            "Припремио:" => "Припремио: Петар Јовић" ! "Припремио ручак и отишао.";
            "Приредила" => "Приредила Јована Петровић" ! "Приредила изненађење.";
            "Приредили:" => "Приредили: Јована Петровић, Петар Јовић" ! "Приредили су забаву.";
            "Приредио" => "Приредио Петар Јовић" ! "Приредио изненађење.";
            "Разговарала:" => "Разговарала: Јована Петровић" ! "Разговарала је с њим.";
            "Разговарали:" => "Разговарали: Јована Петровић, Петар Јовић" ! "Разговарали су до јутра.";
            "Разговарао:" => "Разговарао: Петар Јовић" ! "Разговарао је с њом.";
            [needs_language] "Разговор водила" => "Разговор водила Јована Петровић" ! "Разговор водила дуго.";
            [needs_language] "Разговор водио" => "Разговор водио Петар Јовић" ! "Разговор водио дуго.";
            [needs_language] "Текст и фото:" => "Текст и фото: Јована Петровић" ! "Текст и фото недостају.";
        }
        Published Start {
            "Datum objave" => "Datum objave: 10. januara 2020." ! "Ne zna se datum objave.";
            "Objavljeno:" => "Objavljeno: 10. januara 2020." ! "Objavljeno je novo istraživanje.";
            "Датум објаве" => "Датум објаве: 10. јануара 2020." ! "Не зна се датум објаве.";
            "Објављено:" => "Објављено: 10. јануара 2020." ! "Објављено је ново истраживање.";
        }
        Published BeforeDigit {
            "Objavljeno" => "Objavljeno: 10. januara 2020." ! "Objavljeno je novo istraživanje.";
            "Објављено" => "Објављено: 10. јануара 2020." ! "Објављено је ново истраживање.";
        }
        Updated Start {
            "Ažurirano:" => "Ažurirano: 10. januara 2020." ! "Ažurirano je staro izdanje.";
            "Poslednja izmena" => "Poslednja izmena: 10. januara 2020." ! "To je poslednja izmena.";
            "Poslednje ažuriranje" => "Poslednje ažuriranje: 10. januara 2020." ! "To je poslednje ažuriranje plana.";
            "Ажурирано:" => "Ажурирано: 10. јануара 2020." ! "Ажурирано је старо издање.";
            "Последња измена" => "Последња измена: 10. јануара 2020." ! "То је последња измена.";
            "Последње ажурирање" => "Последње ажурирање: 10. јануара 2020." ! "То је последње ажурирање плана.";
        }
        Updated BeforeDigit {
            "Ažurirano" => "Ažurirano: 10. januara 2020." ! "Ažurirano je staro izdanje.";
            "Izmenjeno" => "Izmenjeno: 10. januara 2020." ! "Izmenjeno je malo toga.";
            "Ажурирано" => "Ажурирано: 10. јануара 2020." ! "Ажурирано је старо издање.";
            "Измењено" => "Измењено: 10. јануара 2020." ! "Измењено је мало тога.";
        }
        Credit Start {
            "Izvor:" => "Izvor: Tanjug" ! "Izvor je presušio.";
            "Prevela:" => "Prevela: Jovana Petrović" ! "Knjigu je prevela: ona.";
            "Preveo:" => "Preveo: Petar Jović" ! "Knjigu je preveo: on.";
            "Prevod:" => "Prevod: Jovana Petrović" ! "To je prevod: dobar.";
            "Извор:" => "Извор: Танјуг" ! "Извор је пресушио.";
            "Превела:" => "Превела: Јована Петровић" ! "Књигу је превела: она.";
            "Превео:" => "Превео: Петар Јовић" ! "Књигу је превео: он.";
            "Превод:" => "Превод: Јована Петровић" ! "То је превод: добар.";
        }
        Correction Start {
            "Ispravka:" => "Ispravka: ime je bilo drugo." ! "To je ispravka: ništa novo.";
            "Исправка:" => "Исправка: име је било друго." ! "То је исправка: ништа ново.";
        }
        Note Start {
            "Napomena redakcije" => "Napomena redakcije: ime je promenjeno." ! "Pomogla je napomena redakcije.";
            "Напомена редакције" => "Напомена редакције: име је промењено." ! "Помогла је напомена редакције.";
        }
    },
};
