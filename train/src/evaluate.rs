//! Trains on some pages and measures on others.

use crate::calibrate::Calibration;
use crate::classes::Lost;
use crate::corpus::{Judged, LabelledPage, Pages};
use crate::data;
use crate::fit::{Recipe, fit};
use crate::odds::Odds;
use crate::settings::{self, Setting, Tried};
use crate::variants::{Kind, Lines, Parts};
use anyhow::{Context, Result};
use bodycopy::Pipeline;
use bodycopy::training::{KNOTS, Parameters, TELLING, pipeline};
use bodycopy_gold::{Snippets, shingle_counts, word_f1};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;
use std::sync::Mutex;

/// Seed of what is broken at random: the same for all models.
const BREAKAGE_SEED: u64 = 1;

/// What a pipeline made of one page that its model had not seen.
#[derive(Debug, Clone)]
pub(crate) struct Answer<'p> {
    pub(crate) page: &'p LabelledPage,
    pub word_f1: f64,
    pub(crate) shingles: (Option<f64>, Option<f64>),
    pub(crate) snippets: Snippets,
    /// The confidence that the pipeline gave.
    pub(crate) confidence: f64,
    /// Whether the page has each of the fields that say that it is an article.
    pub(crate) fields: [bool; TELLING],
}

/// The answers of a pipeline to pages.
pub(crate) fn answers<'p>(
    pipeline: &Pipeline,
    pages: impl Iterator<Item = &'p LabelledPage>,
) -> Vec<Answer<'p>> {
    pages.map(|page| answer(pipeline, page)).collect()
}

fn answer<'p>(pipeline: &Pipeline, page: &'p LabelledPage) -> Answer<'p> {
    let Judged {
        text,
        confidence,
        fields,
    } = page.judged(pipeline);
    let mut snippets = Snippets::default();
    snippets.add(&text, &page.must_have, &page.must_not_have);
    let word_f1 = word_f1(&text, &page.text);
    Answer {
        page,
        word_f1,
        shingles: shingle_counts(&text, &page.text),
        snippets,
        confidence,
        fields,
    }
}

/// The settings that suit all parts.
#[derive(Debug, Clone)]
pub(crate) struct Settled {
    costs: Option<[i32; 2]>,
    doubt: Option<i32>,
    odds: Odds,
    knots: [u16; KNOTS],
}

impl Settled {
    /// The parameters with these settings.
    pub(crate) fn of(self, mut parameters: Parameters) -> Parameters {
        parameters.costs = self.costs.unwrap_or(parameters.costs);
        parameters.doubt = self.doubt.unwrap_or(parameters.doubt);
        self.odds.set(&mut parameters);
        parameters.calibration = self.knots;
        parameters
    }
}

/// A model for each part of the pages that is left out of its training, part by part.
pub(crate) struct CrossValidation {
    models: Vec<(i64, Parameters)>,
    parts: i64,
}

impl CrossValidation {
    /// Trains a model without each of the `chosen` of so many `parts`: 5 for the folds of the
    /// corpus, 2 for halves. Two at a time, as the machines at hand have two cores; the order
    /// changes nothing.
    pub(crate) fn train(
        pages: &Pages,
        parts: i64,
        chosen: &[i64],
        recipe: &Recipe,
    ) -> Result<Self> {
        let waiting = Mutex::new(chosen.to_vec());
        let done = Mutex::new(Vec::new());
        std::thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    loop {
                        let next = waiting.lock().ok().and_then(|mut parts| parts.pop());
                        let Some(part) = next else { break };
                        let examples =
                            data::training(pages, recipe, |page| page.part(parts) != part);
                        let model = fit(&examples, recipe);
                        if let Ok(mut done) = done.lock() {
                            done.push((part, model));
                        }
                    }
                });
            }
        });
        let mut done = done.into_inner().unwrap_or_default();
        done.sort_by_key(|(part, _)| *part);
        let models = done.into_iter().map(|(part, model)| Ok((part, model?)));
        let models = models.collect::<Result<_>>()?;
        Ok(CrossValidation { models, parts })
    }

    /// Writes each part's model into a folder, as JSON.
    pub(crate) fn write(&self, folder: &Path) -> Result<()> {
        std::fs::create_dir_all(folder)?;
        for (part, model) in &self.models {
            let path = folder.join(format!("{part}.json"));
            let file = File::create(&path).with_context(|| path.display().to_string())?;
            serde_json::to_writer(BufWriter::new(file), model)?;
        }
        Ok(())
    }

    /// The answers to all pages, each by the model that has not seen its site. `change` may alter
    /// the pipeline.
    pub(crate) fn answers<'p>(
        &self,
        pages: &(impl Iterator<Item = &'p LabelledPage> + Clone),
        change: impl Fn(Pipeline) -> Result<Pipeline> + Sync,
    ) -> Result<Vec<Answer<'p>>> {
        let mut all = Vec::new();
        for (part, model) in &self.models {
            let pipeline = change(pipeline(model))?;
            let part = pages.clone().filter(|page| page.part(self.parts) == *part);
            all.extend(answers(&pipeline, part));
        }
        Ok(all)
    }

    /// The score that articles as they are rendered so lost in these answers, by class of error.
    pub(crate) fn lost(&self, answers: &[Answer<'_>], render: &str) -> Lost {
        let mut all = Lost::default();
        for (part, model) in &self.models {
            let pipeline = pipeline(model);
            let here = answers.iter().map(|answer| (answer.page, answer.word_f1));
            let articles = here.filter(|(page, _)| page.is_article() && page.render == render);
            for (page, f1) in articles.filter(|(page, _)| page.part(self.parts) == *part) {
                all.add(&Lost::of(&pipeline, page, 1.0 - f1));
            }
        }
        all
    }

    /// Gives each part's model the settings and the calibration that suit the other parts best, and prints
    /// and returns those that suit all. Silver pages have no part in it: their text is no gold.
    pub(crate) fn settle(&mut self, pages: &[LabelledPage], recipe: &Recipe) -> Result<Settled> {
        let gold: Vec<&LabelledPage> = pages.iter().filter(|page| !page.is_silver()).collect();
        // Pages of every kind, which count as they do in training.
        let every = |page: &LabelledPage| f64::from(data::kind_weight(page, recipe));
        let costs = self.learn(&gold, every, &settings::costs());
        let doubt = self.learn(&gold, every, &settings::doubt());
        let parts = self.parts;
        let others = |part: i64| move |answer: &&Answer<'_>| answer.page.part(parts) != part;
        let answers = self.answers(&pages.iter(), Ok)?;
        for (part, model) in &mut self.models {
            Odds::of(answers.iter().filter(others(*part)))?.set(model);
        }
        let odds = Odds::of(answers.iter())?;
        println!("{odds}");
        let answers = self.answers(&pages.iter(), Ok)?;
        for (part, model) in &mut self.models {
            model.calibration = Calibration::of(answers.iter().filter(others(*part))).knots;
        }
        let knots = Calibration::of(answers.iter()).knots;
        Ok(Settled {
            costs,
            doubt,
            odds,
            knots,
        })
    }

    /// Gives each part's model the value of a setting that whole pages of the other parts choose, where
    /// there are any, and prints all and returns the one that all parts choose.
    fn learn<S: Copy + std::fmt::Debug>(
        &mut self,
        pages: &[&LabelledPage],
        weight: impl Fn(&LabelledPage) -> f64,
        setting: &Setting<S>,
    ) -> Option<S> {
        let parts = self.parts;
        let trial = |(part, model): &(i64, Parameters)| {
            let part = pages.iter().filter(|page| page.part(parts) == *part);
            let weighed = part.map(|page| (*page, weight(page)));
            let counts = weighed.filter(|(page, weight)| page.is_whole() && *weight > 0.0);
            setting.tried(model, &counts.collect::<Vec<_>>())
        };
        let trials: Vec<Tried<S>> = self.models.iter().map(trial).collect();
        for (at, (_, model)) in self.models.iter_mut().enumerate() {
            let others = trials.iter().enumerate().filter(|(other, _)| *other != at);
            let others = Tried::all(others.map(|(_, trial)| trial));
            if let Some(chosen) = others.and_then(|others| others.chosen()) {
                setting.set(model, chosen);
            }
        }
        let all = Tried::all(trials.iter())?;
        println!("{}, and word F1 that it gives", setting.name);
        for (value, f1) in all.means() {
            println!("  {value:?} {f1:.4}");
        }
        println!();
        all.chosen()
    }

    /// Mean word F1 of articles that the models have seen, as plain lines: the other end of the gap.
    pub(crate) fn seen(&self, pages: &[LabelledPage]) -> f64 {
        let (mut sum, mut count) = (0.0, 0.0);
        for (part, model) in &self.models {
            let pipeline = pipeline(model);
            let seen = pages
                .iter()
                .filter(|page| page.part(self.parts) != *part && page.is_whole_article());
            for page in seen {
                sum += word_f1(&page.judged(&pipeline).text, &page.text);
                count += 1.0;
            }
        }
        sum / f64::max(count, 1.0)
    }

    /// Mean word F1 of articles that the models have not seen, as plain lines, after each thing that text goes
    /// through: what comes of it where the model has never met the page.
    pub(crate) fn broken(&self, pages: &[LabelledPage]) -> Vec<(&'static str, f64)> {
        let (mut sums, mut count) = (vec![0.0; Kind::all().count()], 0.0);
        for (part, model) in &self.models {
            let pipeline = pipeline(model);
            let unseen = pages
                .iter()
                .filter(|page| page.part(self.parts) == *part && page.is_whole_article());
            let unseen: Vec<(&LabelledPage, Lines)> =
                unseen.map(|page| (page, Lines::of_page(page))).collect();
            let sources: Vec<&Lines> = unseen.iter().map(|(_, lines)| lines).collect();
            let parts = Parts::of(&sources);
            for ((kind, _), sum) in Kind::all().zip(&mut sums) {
                let mut random = ChaCha8Rng::seed_from_u64(BREAKAGE_SEED);
                for (page, lines) in &unseen {
                    let broken = LabelledPage {
                        lines: kind.of(lines, &parts, &mut random).lines,
                        ..LabelledPage::default()
                    };
                    *sum += word_f1(&broken.judged(&pipeline).text, &page.text);
                }
            }
            count += unseen.len() as f64;
        }
        let mean = |((_, name), sum)| (name, sum / f64::max(count, 1.0));
        Kind::all().zip(sums).map(mean).collect()
    }
}
