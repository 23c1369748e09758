//! Pipelines for common needs.

use super::{Limits, Pipeline, PipelineBuilder};
use crate::corpus::{C4, JusText};
use crate::decode::{Aim, Costs, Decoder};
use crate::filter::ReasonOnly;
use crate::model::{DECODER, LineModel};
use crate::rules::{
    Afterword, Caption, Comments, Credit, Density, Duplicate, Furniture, Mail, MainRun, Navigation,
    Prose, Rail, Topic,
};
use crate::text::Quotes;
use std::sync::LazyLock;

/// For filters whose votes are certain: each line on its own.
const ALONE: Decoder = Decoder {
    lean: 0,
    aim: Aim::Lines(Costs { enter: 0, leave: 0 }),
};
/// For the rules: a page has one body, so that to enter another takes evidence of three nats, and a body
/// has few holes. In thousandths of a nat, set by judgement.
const RULES: Decoder = Decoder {
    lean: 0,
    aim: Aim::Lines(Costs {
        enter: 3000,
        leave: 1000,
    }),
};

impl Pipeline {
    /// For news pages: the balance of losing little and keeping little that does not belong.
    ///
    /// The line model decides, with the rules for rails, duplicates, furniture and captions, whose cue
    /// phrases know more languages than its training pages; other rules name reasons.
    ///
    /// ```
    /// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
    /// assert_eq!(bodycopy::Pipeline::news().extract(page)?.removed().count(), 13);
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn news() -> Pipeline {
        preset(DECODER, |builder| {
            builder
                .add("model", LineModel::default())
                .add("rail", Rail)
                .add("duplicate", Duplicate)
                .add("furniture", Furniture)
                .add("mail", Mail)
                .add("comments", ReasonOnly(Comments))
                .add("caption", Caption)
                .add("credit", ReasonOnly(Credit))
                .add("navigation", ReasonOnly(Navigation));
        })
    }

    /// Keeps less: for corpora and indexes, where a wrong line costs more than a lost one.
    ///
    /// [`news`](Pipeline::news) with a [`lean`](PipelineBuilder::lean) of -1: a line has to be e times
    /// likelier to be kept.
    pub fn precision() -> Pipeline {
        Pipeline::leaning(-1.0)
    }

    /// Keeps more: for readers, where a lost line costs more than a wrong one.
    ///
    /// [`news`](Pipeline::news) with a [`lean`](PipelineBuilder::lean) of +1.
    ///
    /// ```
    /// use bodycopy::Pipeline;
    ///
    /// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
    /// let kept = |pipeline: Pipeline| {
    ///     pipeline.classify(page).lines().filter(|line| line.verdict().is_body()).count()
    /// };
    /// assert!(kept(Pipeline::precision()) <= kept(Pipeline::recall()));
    /// ```
    pub fn recall() -> Pipeline {
        Pipeline::leaning(1.0)
    }

    /// Rules alone, without anything learned: for those who want to know every number.
    ///
    /// Each filter is a file of `src/rules` with its constants, why they are what they are, and whether
    /// a corpus or judgement set its weights.
    ///
    /// ```
    /// let page = include_str!("../../examples/data/wire-story-with-rail.txt");
    /// assert_eq!(bodycopy::Pipeline::rules().extract(page)?.blocks().len(), 10);
    /// # Ok::<(), bodycopy::Error>(())
    /// ```
    pub fn rules() -> Pipeline {
        preset(RULES, |builder| {
            builder
                .add("prose", Prose)
                .add("density", Density)
                .add("main-run", MainRun)
                .add("topic", Topic)
                .add("afterword", Afterword)
                .add("rail", Rail)
                .add("duplicate", Duplicate)
                .add("navigation", Navigation)
                .add("furniture", Furniture)
                .add("mail", Mail)
                .add("caption", Caption)
                .add("comments", Comments)
                .add("credit", Credit);
        })
    }

    /// C4's line rules as TensorFlow Datasets has them: [`C4::tfds`]. A baseline, not a
    /// recommendation.
    pub fn c4() -> Pipeline {
        preset(ALONE, |builder| {
            builder.add("c4", C4::tfds());
        })
    }

    /// C4's line rules as its paper has them: [`C4::paper`].
    pub fn c4_paper() -> Pipeline {
        preset(ALONE, |builder| {
            builder.add("c4", C4::paper());
        })
    }

    /// [`JusText`]'s rules over lines. A baseline, not a recommendation.
    pub fn justext() -> Pipeline {
        preset(ALONE, |builder| {
            builder.add("justext", JusText::default());
        })
    }

    /// [`Pipeline::news`], made once.
    pub(crate) fn shared() -> &'static Pipeline {
        static NEWS: LazyLock<Pipeline> = LazyLock::new(Pipeline::news);
        &NEWS
    }

    /// [`Pipeline::news`] with another model and its decoder.
    #[cfg(feature = "training")]
    pub(crate) fn with_model(model: LineModel, decoder: Decoder) -> Pipeline {
        let mut builder = Pipeline::builder();
        builder.replace("model", model).decoder = decoder;
        Pipeline::from_builder(&builder)
    }

    fn leaning(log_odds: f32) -> Pipeline {
        let mut builder = Pipeline::builder();
        Pipeline::from_builder(builder.lean(log_odds))
    }
}

fn preset(decoder: Decoder, fill: impl FnOnce(&mut PipelineBuilder)) -> Pipeline {
    let mut builder = PipelineBuilder {
        entries: Vec::new(),
        limits: Limits::default(),
        quotes: Quotes::default(),
        kept: Vec::new(),
        now: None,
        decoder,
        error: None,
    };
    fill(&mut builder);
    Pipeline::from_builder(&builder)
}
