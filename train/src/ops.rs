//! The two steps of the network that a tensor library does not have: sums of rows, and decayed sums.

use bodycopy::training::{VECTOR, forgetting};
use candle_core::{CpuStorage, CustomOp1, Layout, Result, Shape, Tensor, bail};
use std::sync::Arc;

/// Sums rows of a table for each line.
pub(crate) struct SumRows {
    /// Rows of all lines.
    pub(crate) rows: Arc<Vec<u32>>,
    /// One past the last row of each line.
    pub(crate) ends: Arc<Vec<usize>>,
}

impl SumRows {
    fn each(&self, mut visit: impl FnMut(usize, usize)) {
        let mut start = 0;
        for (line, end) in self.ends.iter().enumerate() {
            for row in &self.rows[start..*end] {
                visit(line, *row as usize);
            }
            start = *end;
        }
    }
}

impl CustomOp1 for SumRows {
    fn name(&self) -> &'static str {
        "sum-rows"
    }

    fn cpu_fwd(&self, storage: &CpuStorage, layout: &Layout) -> Result<(CpuStorage, Shape)> {
        let table = contiguous(storage, layout)?;
        let mut sums = vec![0f32; self.ends.len() * VECTOR];
        self.each(|line, row| {
            let sum = &mut sums[line * VECTOR..(line + 1) * VECTOR];
            for (sum, weight) in sum.iter_mut().zip(&table[row * VECTOR..(row + 1) * VECTOR]) {
                *sum += weight;
            }
        });
        Ok((
            CpuStorage::F32(sums),
            Shape::from((self.ends.len(), VECTOR)),
        ))
    }

    fn bwd(&self, table: &Tensor, _result: &Tensor, gradient: &Tensor) -> Result<Option<Tensor>> {
        let (rows, _) = table.dims2()?;
        let gradient = gradient.flatten_all()?.to_vec1::<f32>()?;
        let mut sums = vec![0f32; rows * VECTOR];
        self.each(|line, row| {
            let sum = &mut sums[row * VECTOR..(row + 1) * VECTOR];
            for (sum, part) in sum
                .iter_mut()
                .zip(&gradient[line * VECTOR..(line + 1) * VECTOR])
            {
                *sum += part;
            }
        });
        Ok(Some(Tensor::from_vec(
            sums,
            (rows, VECTOR),
            table.device(),
        )?))
    }
}

/// For each line the decayed sum of the vectors before it on its page, or after it.
#[derive(Clone)]
pub(crate) struct Decay {
    /// One past the last line of each page.
    pub(crate) page_ends: Arc<Vec<usize>>,
    /// Whether the sum runs from the end of the page.
    pub(crate) backwards: bool,
}

impl Decay {
    /// Runs over each page. The same for the gradient, which flows the other way.
    fn run(&self, vectors: &[f32], backwards: bool) -> Vec<f32> {
        let mut sums = vec![0f32; vectors.len()];
        let mut start = 0;
        for end in self.page_ends.iter() {
            let mut state = [0f32; VECTOR];
            for step in 0..end - start {
                let line = if backwards {
                    end - 1 - step
                } else {
                    start + step
                };
                for (element, state) in state.iter_mut().enumerate() {
                    let at = line * VECTOR + element;
                    let rate = 1.0 / (1u32 << forgetting(element)) as f32;
                    sums[at] = *state;
                    *state += (vectors[at] - *state) * rate;
                }
            }
            start = *end;
        }
        sums
    }
}

impl CustomOp1 for Decay {
    fn name(&self) -> &'static str {
        "decay"
    }

    fn cpu_fwd(&self, storage: &CpuStorage, layout: &Layout) -> Result<(CpuStorage, Shape)> {
        let sums = self.run(contiguous(storage, layout)?, self.backwards);
        Ok((CpuStorage::F32(sums), layout.shape().clone()))
    }

    fn bwd(&self, input: &Tensor, _result: &Tensor, gradient: &Tensor) -> Result<Option<Tensor>> {
        let gradient = gradient.flatten_all()?.to_vec1::<f32>()?;
        let sums = self.run(&gradient, !self.backwards);
        Ok(Some(Tensor::from_vec(sums, input.shape(), input.device())?))
    }
}

/// For each line the mean of the vectors of its page.
#[derive(Clone)]
pub(crate) struct PageMeans {
    /// One past the last line of each page.
    pub(crate) page_ends: Arc<Vec<usize>>,
}

impl PageMeans {
    /// The same for the gradient: each vector has the same part in each mean.
    fn run(&self, vectors: &[f32]) -> Vec<f32> {
        let mut means = Vec::with_capacity(vectors.len());
        let mut start = 0;
        for end in self.page_ends.iter() {
            let mut mean = [0f32; VECTOR];
            for vector in vectors[start * VECTOR..end * VECTOR].chunks(VECTOR) {
                for (mean, element) in mean.iter_mut().zip(vector) {
                    *mean += element;
                }
            }
            let mean = mean.map(|sum| sum / (end - start).max(1) as f32);
            for _ in start..*end {
                means.extend(mean);
            }
            start = *end;
        }
        means
    }
}

impl CustomOp1 for PageMeans {
    fn name(&self) -> &'static str {
        "page-means"
    }

    fn cpu_fwd(&self, storage: &CpuStorage, layout: &Layout) -> Result<(CpuStorage, Shape)> {
        let means = self.run(contiguous(storage, layout)?);
        Ok((CpuStorage::F32(means), layout.shape().clone()))
    }

    fn bwd(&self, input: &Tensor, _result: &Tensor, gradient: &Tensor) -> Result<Option<Tensor>> {
        let gradient = gradient.flatten_all()?.to_vec1::<f32>()?;
        let means = self.run(&gradient);
        Ok(Some(Tensor::from_vec(
            means,
            input.shape(),
            input.device(),
        )?))
    }
}

/// Sums a column of numbers over the lines of each page.
#[derive(Clone)]
pub(crate) struct PageSums {
    /// One past the last line of each page.
    pub(crate) page_ends: Arc<Vec<usize>>,
}

impl PageSums {
    fn pages(&self) -> impl Iterator<Item = std::ops::Range<usize>> {
        let starts = std::iter::once(0).chain(self.page_ends.iter().copied());
        starts
            .zip(self.page_ends.iter().copied())
            .map(|(start, end)| start..end)
    }
}

impl CustomOp1 for PageSums {
    fn name(&self) -> &'static str {
        "page-sums"
    }

    fn cpu_fwd(&self, storage: &CpuStorage, layout: &Layout) -> Result<(CpuStorage, Shape)> {
        let values = contiguous(storage, layout)?;
        let sums: Vec<f32> = self.pages().map(|page| values[page].iter().sum()).collect();
        let shape = Shape::from(sums.len());
        Ok((CpuStorage::F32(sums), shape))
    }

    fn bwd(&self, input: &Tensor, _result: &Tensor, gradient: &Tensor) -> Result<Option<Tensor>> {
        let gradient = gradient.to_vec1::<f32>()?;
        let spread: Vec<f32> = self
            .pages()
            .zip(gradient)
            .flat_map(|(page, part)| page.map(move |_| part))
            .collect();
        Ok(Some(Tensor::from_vec(
            spread,
            input.shape(),
            input.device(),
        )?))
    }
}

fn contiguous<'s>(storage: &'s CpuStorage, layout: &Layout) -> Result<&'s [f32]> {
    let values = storage.as_slice::<f32>()?;
    match layout.contiguous_offsets() {
        Some((start, end)) => Ok(&values[start..end]),
        None => bail!("the input is not contiguous"),
    }
}
