//! Welsh.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// Welsh. Months stand with the softened initials that follow `o` too. Days of the week stand behind `dydd`, since Tuesday alone is
/// March (`Mawrth`), and endings of numbers that are words of other languages (`af`, `il`, `eg`, `ed`, `fed`) are left out, as are function
/// words that are names (`mae`, `cael`, `gan`).
pub(crate) static CY: Language = Language {
    code: "cy",
    name: "Welsh",
    date_order: DateOrder::DayMonth,
    months: [
        &["Ionawr", "Ion"],
        &["Chwefror", "Chwef", "Chw"],
        &["Mawrth", "Fawrth", "Maw"],
        &["Ebrill", "Ebr"],
        &["Mai", "Fai"],
        &["Mehefin", "Fehefin", "Meh"],
        &["Gorffennaf", "Orffennaf", "Gorff"],
        &["Awst"],
        &["Medi", "Fedi"],
        &["Hydref", "Hyd"],
        &["Tachwedd", "Dachwedd", "Tach"],
        &["Rhagfyr", "Ragfyr", "Rhag"],
    ],
    weekdays: &[
        "dydd Llun",
        "dydd Mawrth",
        "dydd Mercher",
        "dydd Iau",
        "dydd Gwener",
        "dydd Sadwrn",
        "dydd Sul",
        "nos Lun",
        "nos Fawrth",
        "nos Fercher",
        "nos Iau",
        "nos Wener",
        "nos Sadwrn",
        "nos Sul",
    ],
    date_words: &["o"],
    clock: Clock {
        counted: [&[], &[], &["ydd", "ain"], &[], &[], &[]],
        halves: [&["yb", "y bore"], &["yp", "yh", "y prynhawn", "yr hwyr"]],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &[],
        after: &["yn ôl"],
        units: [
            &["munud", "funud"],
            &["awr", "oriau"],
            &["diwrnod", "ddiwrnod"],
            &["wythnos"],
            &["mis", "fis"],
            &["blynedd", "flynedd", "mlynedd", "flwyddyn"],
        ],
    },
    filing: Filing {
        labels: &[
            "Adolygiad",
            "Ateb",
            "Barn",
            "Cwestiwn",
            "Cyfweliad",
            "Dadansoddiad",
            "Fideo",
            "Golygyddol",
        ],
        ..Filing::PLAIN
    },
    agencies: &["AFP", "AP", "PA", "PA Media", "Reuters"],
    staff: &[
        "Ein gohebydd",
        "Staff Golwg360",
        "Tîm golygyddol",
        "Y tîm golygyddol",
        "Y golygydd",
    ],
    roles: &[
        "awdur",
        "colofnydd",
        "cyfieithydd",
        "cyflwynydd",
        "darlledwr",
        "ffotograffydd",
        "gohebydd",
        "gohebydd addysg",
        "gohebydd amaeth",
        "gohebydd arbennig",
        "gohebydd chwaraeon",
        "gohebydd gwleidyddol",
        "gohebydd iechyd",
        "gohebydd seneddol",
        "golygydd",
        "golygydd cynorthwyol",
        "golygydd gwleidyddol",
        "is-olygydd",
        "newyddiadurwr",
        "newyddiadurwraig",
        "newyddiadurwyr",
        "prif ohebydd",
    ],
    joiners: &["a", "ac"],
    author_labels: &["Awdur", "Awduron", "Am yr awdur", "Am yr awduron"],
    located: &[],
    function_words: &[
        "yn", "yr", "wedi", "oedd", "sydd", "bod", "fod", "ond", "nid", "roedd", "hefyd", "hyn",
        "hynny", "gyda", "rhai", "rhwng", "gyfer", "mewn", "oherwydd", "bydd", "fydd", "byddai",
        "hwnnw", "honno", "dywedodd", "meddai", "ôl", "wrth", "nhw", "pob", "drwy", "erbyn", "heb",
        "maen", "rhaid", "felly", "unrhyw", "eisoes", "ddim",
    ],
    cues: cues! {
        Rail Whole {
            "Cofnodion Diweddar" => "Cofnodion Diweddar" ! "Mae cofnodion diweddar y cyngor wedi diflannu.";
            "Cynnwys cysylltiedig" => "Cynnwys cysylltiedig" ! "Mae cynnwys cysylltiedig yn y llyfr.";
            "Darllenwch hefyd" => "Darllenwch hefyd" ! "Meddai: darllenwch hefyd y llyfr.";
            "Erthyglau cysylltiedig" => "Erthyglau cysylltiedig" ! "Mae erthyglau cysylltiedig y ddeddf yn aros.";
            "Erthyglau diweddar" => "Erthyglau diweddar" ! "Mae ei erthyglau diweddar yn gas.";
            "Hefyd o ddiddordeb" => "Hefyd o ddiddordeb" ! "Mae'r môr hefyd o ddiddordeb iddo.";
            "Mwy ar y stori hon" => "Mwy ar y stori hon" ! "Bydd mwy ar y stori hon yfory.";
            "Mwy o straeon" => "Mwy o straeon" ! "Mae ganddo mwy o straeon i ni.";
            "Mwyaf poblogaidd" => "Mwyaf poblogaidd" ! "Dyma'r llyfr mwyaf poblogaidd erioed.";
            "Newyddion diweddaraf" => "Newyddion diweddaraf" ! "Mae newyddion diweddaraf y rhyfel yn ddrwg.";
            "Prif Straeon" => "Prif Straeon" ! "Dyma prif straeon y dydd ar y radio.";
            "Pynciau cysylltiedig" => "Pynciau cysylltiedig" ! "Buon nhw'n trafod pynciau cysylltiedig â'r môr.";
            "Straeon cysylltiedig" => "Straeon cysylltiedig" ! "Clywodd straeon cysylltiedig â'r môr.";
            "Straeon eraill" => "Straeon eraill" ! "Clywodd straeon eraill am y môr.";
            "Straeon perthnasol" => "Straeon perthnasol" ! "Clywodd straeon perthnasol am y môr.";
            "Sylwadau Diweddar" => "Sylwadau Diweddar" ! "Mae ei sylwadau diweddar yn gas.";
            "Y newyddion diweddaraf" => "Y newyddion diweddaraf" ! "Clywodd y newyddion diweddaraf ar y radio.";
            "Yn boblogaidd" => "Yn boblogaidd" ! "Mae'r llyfr yn boblogaidd iawn.";
        }
        Rail Start {
            "Darllenwch hefyd:" => "Darllenwch hefyd: Prisiau'n codi" ! "Meddai: darllenwch hefyd y llyfr.";
        }
        ReadMore Whole {
            "Darllen mwy" => "Darllen mwy" ! "Mae'n hoffi darllen mwy o lyfrau.";
            "Darllen rhagor" => "Darllen rhagor" ! "Mae'n hoffi darllen rhagor o lyfrau.";
            "Darllen y stori'n llawn" => "Darllen y stori'n llawn" ! "Hoffai darllen y stori'n llawn heno.";
            "Darllenwch fwy" => "Darllenwch fwy" ! "Meddai: darllenwch fwy o lyfrau.";
            "Darllenwch ragor" => "Darllenwch ragor" ! "Meddai: darllenwch ragor o lyfrau.";
            "Gweld mwy" => "Gweld mwy" ! "Mae am gweld mwy o'r byd.";
            "Parhau i ddarllen" => "Parhau i ddarllen" ! "Mae'n parhau i ddarllen y llyfr.";
        }
        ReadMore Start {
            "Darllen mwy:" => "Darllen mwy: Prisiau'n codi" ! "Mae'n hoffi darllen mwy: llyfrau hir.";
            "Darllenwch fwy:" => "Darllenwch fwy: Prisiau'n codi" ! "Meddai: darllenwch fwy o lyfrau.";
            "Darllenwch ragor:" => "Darllenwch ragor: Prisiau'n codi" ! "Meddai: darllenwch ragor o lyfrau.";
        }
        Share Whole {
            "E-bostio" => "E-bostio" ! "Mae'n hoffi e-bostio ffrindiau.";
            "Rhannu ar Facebook" => "Rhannu ar Facebook" ! "Hoffai rhannu ar Facebook y llun.";
            "Rhannu ar Twitter" => "Rhannu ar Twitter" ! "Hoffai rhannu ar Twitter y llun.";
            "Rhannu ar X" => "Rhannu ar X" ! "Hoffai rhannu ar X y llun.";
            "Rhannu hwn" => "Rhannu hwn:" ! "Hoffai rhannu hwn gyda hi.";
            "Rhannu hyn" => "Rhannu hyn" ! "Hoffai rhannu hyn gyda hi.";
            "Rhannu'r dudalen" => "Rhannu'r dudalen" ! "Hoffai rhannu'r dudalen gyntaf.";
            "Rhannu'r erthygl" => "Rhannu'r erthygl" ! "Hoffai rhannu'r erthygl gyda hi.";
            "Rhannwch hwn" => "Rhannwch hwn" ! "Meddai: rhannwch hwn gyda hi.";
            "Rhannwch hyn" => "Rhannwch hyn" ! "Meddai: rhannwch hyn gyda hi.";
        }
        Share Start {
            "Dilynwch ni ar" => "Dilynwch ni ar Facebook" ! "Meddai: dilynwch ni ar hyd y llwybr.";
        }
        Share Anywhere {
            [inferred] "(Yn agor mewn ffenestr newydd)" => "Cliciwch i rannu ar Facebook (Yn agor mewn ffenestr newydd)" ! "Mae'r dudalen yn agor mewn ffenestr newydd.";
        }
        Subscribe Whole {
            "Cofrestrwch" => "Cofrestrwch" ! "Meddai: cofrestrwch cyn mis Mai.";
            "Cofrestrwch nawr" => "Cofrestrwch nawr" ! "Meddai: cofrestrwch nawr i bleidleisio.";
            "Creu cyfrif" => "Creu cyfrif" ! "Hoffai creu cyfrif yn y banc.";
            "Tanysgrifio" => "Tanysgrifio" ! "Mae'n hoffi tanysgrifio i gylchgronau.";
            "Tanysgrifiwch" => "Tanysgrifiwch" ! "Meddai: tanysgrifiwch i'r papur.";
            "Ymaelodwch" => "Ymaelodwch" ! "Meddai: ymaelodwch â'r clwb.";
        }
        Subscribe Start {
            "Tanysgrifiwch i'n cylchlythyr" => "Tanysgrifiwch i'n cylchlythyr" ! "Meddai: tanysgrifiwch i'n cylchlythyr.";
        }
        Advertisement Whole {
            "Cynnwys noddedig" => "Cynnwys noddedig" ! "Mae cynnwys noddedig yn ddrud.";
            "Hysbyseb" => "HYSBYSEB" ! "Mae'r hysbyseb yn ddrud.";
            "Hysbysebion" => "Hysbysebion" ! "Mae hysbysebion yn ddrud.";
            "Hysbysebu" => "Hysbysebu" ! "Mae hysbysebu yn ddrud.";
        }
        Cookie Whole {
            "Derbyn cwcis" => "Derbyn cwcis" ! "Mae'n derbyn cwcis ar y wefan.";
            "Derbyn pob cwci" => "Derbyn pob cwci" ! "Mae'n derbyn pob cwci ar y wefan.";
            "Derbyn y cwbl" => "Derbyn y cwbl" ! "Mae'n derbyn y cwbl heb gwyno.";
            "Gosodiadau cwcis" => "Gosodiadau cwcis" ! "Mae gosodiadau cwcis y wefan yn hir.";
            "Gwrthod cwcis" => "Gwrthod cwcis" ! "Mae'n gwrthod cwcis ar y wefan.";
            "Gwrthod pob cwci" => "Gwrthod pob cwci" ! "Mae'n gwrthod pob cwci ar y wefan.";
            [inferred] "Gwrthod y cwbl" => "Gwrthod y cwbl" ! "Mae'n gwrthod y cwbl heb gwyno.";
            "Polisi cwcis" => "Polisi cwcis" ! "Mae polisi cwcis y wefan yn hir.";
            "Polisi preifatrwydd" => "Polisi preifatrwydd" ! "Mae polisi preifatrwydd y wefan yn hir.";
            [inferred] "Rheoli cwcis" => "Rheoli cwcis" ! "Mae'n anodd rheoli cwcis y wefan.";
        }
        Cookie Start {
            "Mae'r wefan hon yn defnyddio cwcis" => "Mae'r wefan hon yn defnyddio cwcis." ! "Meddai: mae'r wefan hon yn defnyddio cwcis.";
            "Rydym yn defnyddio cwcis" => "Rydym yn defnyddio cwcis i wella'r wefan." ! "Meddai: rydym yn defnyddio cwcis.";
            "Rydyn ni'n defnyddio cwcis" => "Rydyn ni'n defnyddio cwcis i wella'r wefan." ! "Meddai: rydyn ni'n defnyddio cwcis.";
        }
        Copyright Whole {
            "Telerau ac amodau" => "Telerau ac amodau" ! "Mae telerau ac amodau'r banc yn hir.";
            "Telerau defnyddio" => "Telerau defnyddio" ! "Mae telerau defnyddio'r wefan yn hir.";
        }
        Copyright Start {
            "Hawlfraint ©" => "Hawlfraint © 2020 Y Papur" ! "Mae'r arwydd hawlfraint © ar y llyfr.";
        }
        Copyright Anywhere {
            "Cedwir pob hawl" => "© 2020 Y Papur. Cedwir pob hawl." ! "Mae pob hawl yn bwysig.";
        }
        Comment Whole {
            [inferred] "Diddymu'r ymateb" => "Diddymu'r ymateb" ! "Hoffai diddymu'r ymateb i'r cais.";
            "Gadael sylw" => "Gadael sylw" ! "Hoffai gadael sylw yn y llyfr.";
            "Gadael ymateb" => "Gadael ymateb" ! "Hoffai gadael ymateb yn y llyfr.";
            "Gadewch sylw" => "Gadewch sylw" ! "Meddai: gadewch sylw yn y llyfr.";
            [inferred] "Gweld sylwadau" => "Gweld sylwadau" ! "Hoffai gweld sylwadau'r cyngor.";
            "Mewngofnodi i ymateb" => "Mewngofnodi i ymateb" ! "Rhaid mewngofnodi i ymateb i'r cais.";
            "Mewngofnodwch i adael sylw" => "Mewngofnodwch i adael sylw" ! "Meddai: mewngofnodwch i adael sylw ar y cais.";
            "Sylwadau" => "Sylwadau (3)" ! "Roedd y sylwadau yn gas.";
            "Ychwanegu sylw" => "Ychwanegu sylw" ! "Hoffai ychwanegu sylw at y llyfr.";
        }
        Comment Start {
            [inferred] "Mae'r meysydd gofynnol wedi'u marcio" => "Mae'r meysydd gofynnol wedi'u marcio *" ! "Meddai: mae'r meysydd gofynnol wedi'u marcio.";
            "Ni fydd eich cyfeiriad e-bost yn cael ei gyhoeddi" => "Ni fydd eich cyfeiriad e-bost yn cael ei gyhoeddi." ! "Meddai: ni fydd eich cyfeiriad e-bost yn cael ei gyhoeddi.";
            "Rhaid i chi fod wedi mewngofnodi" => "Rhaid i chi fod wedi mewngofnodi i adael sylw." ! "Meddai: rhaid i chi fod wedi mewngofnodi.";
        }
        Navigation Whole {
            "Amdanom ni" => "Amdanom ni" ! "Does neb yn sôn amdanom ni yma.";
            [inferred] "Anghofio'ch cyfrinair?" => "Anghofio'ch cyfrinair?" ! "Gofynnodd: ydych chi wedi anghofio'ch cyfrinair?";
            "Chwilio" => "Chwilio" ! "Mae'r heddlu'n chwilio am gar.";
            "Cysylltu â ni" => "Cysylltu â ni" ! "Mae'n cysylltu â ni bob dydd.";
            "Cysylltwch â ni" => "Cysylltwch â ni" ! "Meddai: cysylltwch â ni yfory.";
            [inferred] "Erthygl flaenorol" => "Erthygl flaenorol" ! "Mae ei erthygl flaenorol yn hir.";
            "Erthygl nesaf" => "Erthygl nesaf" ! "Mae ei erthygl nesaf yn hir.";
            "Hafan" => "Hafan" ! "Mae'r hafan yn dawel.";
            [inferred] "Heb ganfod y dudalen" => "Heb ganfod y dudalen" ! "Aeth adref heb ganfod y dudalen goll.";
            "Map o'r wefan" => "Map o'r wefan" ! "Mae map o'r wefan yn help.";
            "Mewngofnodi" => "Mewngofnodi" ! "Rhaid mewngofnodi bob dydd.";
            "Mynd i'r cynnwys" => "Mynd i'r cynnwys" ! "Mae'n mynd i'r cynnwys yn syth.";
            "Neidio i'r cynnwys" => "Neidio i'r cynnwys" ! "Mae'n neidio i'r cynnwys yn syth.";
            "Neidio i'r prif gynnwys" => "Neidio i'r prif gynnwys" ! "Mae'n neidio i'r prif gynnwys yn syth.";
            "Nôl i'r brig" => "Nôl i'r brig" ! "Aeth y clwb nôl i'r brig eto.";
            "Tudalen flaenorol" => "Tudalen flaenorol" ! "Mae tudalen flaenorol y llyfr yn wag.";
            "Tudalen nesaf" => "Tudalen nesaf" ! "Mae tudalen nesaf y llyfr yn wag.";
            "Yn ôl i'r brig" => "Yn ôl i'r brig" ! "Aeth y clwb yn ôl i'r brig eto.";
            [inferred] "munud o ddarllen" => "3 munud o ddarllen" ! "Cafodd deg munud o ddarllen yn yr ysgol.";
        }
        Navigation Start {
            [inferred] "Amser darllen:" => "Amser darllen: 3 munud" ! "Mae amser darllen: awr y dydd.";
            [inferred] "Tagiau:" => "Tagiau: porthladd, Bangor" ! "Collodd y tagiau: un coch ac un du.";
        }
        Caption Start {
            "Disgrifiad o'r fideo," => "Disgrifiad o'r fideo, y bont yn 2012" ! "Roedd disgrifiad o'r fideo, meddai, ar goll.";
            "Disgrifiad o'r llun," => "Disgrifiad o'r llun, y bont yn 2012" ! "Roedd disgrifiad o'r llun, meddai, ar goll.";
            "Ffynhonnell y fideo," => "Ffynhonnell y fideo, S4C" ! "Roedd ffynhonnell y fideo, meddai, ar goll.";
            "Ffynhonnell y llun," => "Ffynhonnell y llun, Getty Images" ! "Roedd ffynhonnell y llun, meddai, ar goll.";
            "Llun archif" => "Llun archif o'r bont" ! "Dyma llun archif o'r bont.";
            "Llun gan" => "Llun gan Ann Rhys" ! "Gwelodd llun gan arlunydd.";
            "Llun:" => "Llun: Ann Rhys" ! "Mae'r llun: un hen.";
            "Lluniau:" => "Lluniau: Ann Rhys" ! "Mae'r lluniau: rhai hen.";
        }
        Byline Start {
            "Awdur:" => "Awdur: Ann Rhys" ! "Awdur y llyfr yw hi.";
            "Awduron:" => "Awduron: Ann Rhys" ! "Awduron y llyfr yw nhw.";
        }
        Byline BeforeName {
            [needs_language] "Cyfweliad gan" => "Cyfweliad gan Ann Rhys" ! "Cyfweliad gan ysgol oedd hwn.";
            [needs_language] "Erthygl gan" => "Erthygl gan Ann Rhys" ! "Erthygl gan rywun arall oedd hon.";
            [needs_language] "Gan" => "Gan Ann Rhys" ! "Gan hynny aeth adref.";
            [needs_language] "Geiriau a lluniau:" => "Geiriau a lluniau: Ann Rhys" ! "Geiriau a lluniau sydd yma.";
            [needs_language] "Geiriau gan" => "Geiriau gan Ann Rhys" ! "Geiriau gan arall oedd y rhain.";
            [needs_language] "Gohebydd:" => "Gohebydd: Ann Rhys" ! "Gohebydd y papur yw hi.";
            [needs_language] "Newyddiadurwr:" => "Newyddiadurwr: Ann Rhys" ! "Newyddiadurwr yw hi.";
            [needs_language] "Newyddiadurwraig:" => "Newyddiadurwraig: Ann Rhys" ! "Newyddiadurwraig yw hi.";
            [inferred] "Ysgrifennwyd gan" => "Ysgrifennwyd gan Ann Rhys" ! "Ysgrifennwyd gan lawer am y môr.";
        }
        Published Start {
            [inferred] "Cyhoeddwyd gyntaf:" => "Cyhoeddwyd gyntaf: 10 Ionawr 2020" ! "Cyhoeddwyd gyntaf yn y papur.";
            "Cyhoeddwyd:" => "Cyhoeddwyd: 10 Ionawr 2020" ! "Cyhoeddwyd llyfr newydd ddoe.";
            [inferred] "Dyddiad cyhoeddi:" => "Dyddiad cyhoeddi: 10 Ionawr 2020" ! "Nid oes dyddiad cyhoeddi: neb yn gwybod.";
        }
        Published BeforeDigit {
            "Cyhoeddwyd" => "Cyhoeddwyd 10 Ionawr 2020" ! "Cyhoeddwyd llyfr newydd ddoe.";
            [inferred] "Cyhoeddwyd ar" => "Cyhoeddwyd ar 10 Ionawr 2020" ! "Cyhoeddwyd ar frys ddoe.";
        }
        Updated Start {
            "Diweddarwyd ddiwethaf" => "Diweddarwyd ddiwethaf: 10 Ionawr 2020" ! "Dyma'r cynllun a diweddarwyd ddiwethaf ganddo.";
            "Diweddarwyd:" => "Diweddarwyd: 10 Ionawr 2020" ! "Diweddarwyd y cynllun ddoe.";
        }
        Updated BeforeDigit {
            "Diweddarwyd" => "Diweddarwyd 10 Ionawr 2020" ! "Diweddarwyd y cynllun ddoe.";
            [inferred] "Diweddarwyd ar" => "Diweddarwyd ar 10 Ionawr 2020" ! "Diweddarwyd ar frys ddoe.";
        }
        Credit Start {
            [inferred] "Cyfieithydd:" => "Cyfieithydd: Ann Rhys" ! "Cyfieithydd y llyfr yw hi.";
            "Ffynhonnell:" => "Ffynhonnell: Reuters" ! "Ffynhonnell yr afon yw hon.";
            [inferred] "Ffynonellau:" => "Ffynonellau: Reuters, AFP" ! "Ffynonellau'r afon yw'r rhain.";
        }
        Credit BeforeName {
            [inferred] "Cyfieithwyd gan" => "Cyfieithwyd gan Ann Rhys" ! "Cyfieithwyd gan lawer o bobl.";
        }
        Correction Start {
            "Cywiriad:" => "Cywiriad: enw arall oedd hwn." ! "Cywiriad bach oedd ei angen.";
        }
        Note Start {
            [inferred] "Nodyn gan y golygydd:" => "Nodyn gan y golygydd: newidiwyd yr enw." ! "Roedd nodyn gan y golygydd yn fyr.";
            [inferred] "Nodyn y golygydd:" => "Nodyn y golygydd: newidiwyd yr enw." ! "Roedd nodyn y golygydd yn fyr.";
        }
    },
};
