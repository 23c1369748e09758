//! Trains on some pages and measures on others.

use crate::calibrate::Calibration;
use crate::classes::Lost;
use crate::corpus::LabelledPage;
use crate::data;
use crate::fit::{Recipe, fit};
use crate::transitions::{self, Tried};
use anyhow::Result;
use bodycopy::Pipeline;
use bodycopy::training::{COSTS, Parameters, pipeline};
use bodycopy_gold::{Snippets, shingle_counts, word_f1};
use std::sync::Mutex;

/// What a pipeline made of one page that its model had not seen.
#[derive(Debug, Clone)]
pub(crate) struct Answer<'p> {
    pub(crate) page: &'p LabelledPage,
    pub word_f1: f64,
    pub(crate) shingles: (Option<f64>, Option<f64>),
    pub(crate) snippets: Snippets,
    /// The confidence that the pipeline gave.
    pub(crate) confidence: f64,
}

/// The answers of a pipeline to pages.
pub(crate) fn answers<'p>(
    pipeline: &Pipeline,
    pages: impl Iterator<Item = &'p LabelledPage>,
) -> Vec<Answer<'p>> {
    pages.map(|page| answer(pipeline, page)).collect()
}

fn answer<'p>(pipeline: &Pipeline, page: &'p LabelledPage) -> Answer<'p> {
    let (text, confidence) = page.judged(pipeline);
    let mut snippets = Snippets::default();
    snippets.add(&text, &page.must_have, &page.must_not_have);
    let word_f1 = word_f1(&text, &page.text);
    Answer {
        page,
        word_f1,
        shingles: shingle_counts(&text, &page.text),
        snippets,
        confidence,
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
        pages: &[LabelledPage],
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

    /// The score that whole articles lost in these answers, by class of error.
    pub(crate) fn lost(&self, answers: &[Answer<'_>]) -> Lost {
        let mut all = Lost::default();
        for (part, model) in &self.models {
            let pipeline = pipeline(model);
            let part = answers
                .iter()
                .filter(|answer| answer.page.part(self.parts) == *part);
            for answer in part.filter(|answer| answer.page.is_whole_article()) {
                all.add(&Lost::of(&pipeline, answer.page, 1.0 - answer.word_f1));
            }
        }
        all
    }

    /// Gives each part's model the transitions that suit the other parts best, and returns those
    /// that suit all: on stories, as plain lines. Pages with markup go by those.
    pub(crate) fn learn_transitions(&mut self, pages: &[LabelledPage]) -> [i32; 2] {
        let set = |model: &mut Parameters, costs| model.transitions = costs;
        if pages.iter().all(|page| page.html.is_some()) {
            self.models
                .iter_mut()
                .for_each(|(_, model)| set(model, COSTS));
            return COSTS;
        }
        let weight = |page: &LabelledPage| f64::from(u8::from(page.is_story()));
        let best = self.learn(pages, weight, (&transitions::pairs(), set));
        best.unwrap_or_default()
    }

    /// Gives each part's model the doubt that suits the other parts best, and returns the one that
    /// suits all: on pages of every kind, which count as they do in training.
    pub(crate) fn learn_doubt(&mut self, pages: &[LabelledPage], recipe: &Recipe) -> i32 {
        let set = |model: &mut Parameters, doubt| model.doubt = doubt;
        let weight = |page: &LabelledPage| f64::from(data::kind_weight(page, recipe));
        let best = self.learn(pages, weight, (&transitions::doubts(), set));
        best.unwrap_or_default()
    }

    /// Gives each part's model the setting that suits whole pages of the other parts best, and returns the
    /// one that suits all.
    fn learn<S: Copy>(
        &mut self,
        pages: &[LabelledPage],
        weight: impl Fn(&LabelledPage) -> f64,
        (settings, set): (&[S], impl Fn(&mut Parameters, S)),
    ) -> Option<S> {
        let parts = self.parts;
        let trial = |(part, model): &(i64, Parameters)| {
            let part = pages.iter().filter(|page| page.part(parts) == *part);
            let weighed = part.map(|page| (page, weight(page)));
            let counts = weighed.filter(|(page, weight)| page.is_whole() && *weight > 0.0);
            Tried::on(model, &counts.collect::<Vec<_>>(), settings, &set)
        };
        let trials: Vec<Tried<S>> = self.models.iter().map(trial).collect();
        for (at, (_, model)) in self.models.iter_mut().enumerate() {
            let others = trials.iter().enumerate().filter(|(other, _)| *other != at);
            if let Some(best) = transitions::best(others.map(|(_, trial)| trial)) {
                set(model, best);
            }
        }
        transitions::best(trials.iter())
    }

    /// Gives each part's model the calibration that the answers to the other parts suggest.
    pub(crate) fn calibrate(&mut self, answers: &[Answer<'_>]) {
        for (part, model) in &mut self.models {
            let others = answers
                .iter()
                .filter(|answer| answer.page.part(self.parts) != *part);
            model.calibration = Calibration::of(others).knots;
        }
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
                sum += word_f1(&page.judged(&pipeline).0, &page.text);
                count += 1.0;
            }
        }
        sum / f64::max(count, 1.0)
    }
}
