//! The two steps of the network that a tensor library does not have: sums of rows, and decayed sums.

use bodycopy::training::{VECTOR, forgetting};
use candle_core::{CpuStorage, CustomOp1, Layout, Result, Shape, Tensor, bail};
use std::sync::Arc;

/// Sums rows of a table for each line.
pub struct SumRows {
    /// Rows of all lines.
    pub rows: Arc<Vec<u32>>,
    /// One past the last row of each line.
    pub ends: Arc<Vec<usize>>,
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
pub struct Decay {
    /// One past the last line of each page.
    pub page_ends: Arc<Vec<usize>>,
    /// Whether the sum runs from the end of the page.
    pub backwards: bool,
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
                for element in 0..VECTOR {
                    let at = line * VECTOR + element;
                    let rate = 1.0 / (1u32 << forgetting(element)) as f32;
                    sums[at] = state[element];
                    state[element] += (vectors[at] - state[element]) * rate;
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

fn contiguous<'s>(storage: &'s CpuStorage, layout: &Layout) -> Result<&'s [f32]> {
    let values = storage.as_slice::<f32>()?;
    match layout.contiguous_offsets() {
        Some((start, end)) => Ok(&values[start..end]),
        None => bail!("the input is not contiguous"),
    }
}
