//! The steps of training that a tensor library does not have: sums of rows, decayed sums, and means and sums
//! by page.

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

#[cfg(test)]
mod tests {
    use super::*;
    use candle_core::{Device, Var};
    use rand::{Rng, SeedableRng};
    use rand_chacha::ChaCha8Rng;

    /// All steps are linear, so that a gradient is right where it gives what the step does of any
    /// input the same product with what flows back: `<A y, g> = <y, A' g>`.
    fn is_adjoint<O: CustomOp1 + Send + Sync + 'static>(op: impl Fn() -> O, inputs: &[usize]) {
        let mut random = ChaCha8Rng::seed_from_u64(7);
        let mut tensor = |shape: &[usize]| {
            let values: Vec<f32> = (0..shape.iter().product())
                .map(|_| random.random::<f32>() - 0.5)
                .collect();
            Tensor::from_vec(values, shape, &Device::Cpu).expect("as many values as the shape has")
        };
        let (x, y) = (tensor(inputs), tensor(inputs));
        let result = y.apply_op1(op()).expect("the step runs");
        let back = tensor(result.dims());
        let x = Var::from_tensor(&x).expect("a variable");
        let product = |a: &Tensor, b: &Tensor| {
            let product = (a * b).and_then(|product| product.sum_all());
            product
                .and_then(|sum| sum.to_scalar::<f32>())
                .expect("equal shapes")
        };
        let loss = (x.apply_op1(op()).expect("the step runs") * &back)
            .and_then(|product| product.sum_all())
            .expect("equal shapes");
        let gradients = loss.backward().expect("the step has a gradient");
        let gradient = gradients.get(&x).expect("the input has a gradient");
        let (forward, backward) = (product(&result, &back), product(&y, gradient));
        assert!(
            (forward - backward).abs() < 1e-3,
            "{forward} and {backward}"
        );
    }

    #[test]
    fn gradients_are_adjoint_to_their_steps() {
        let ends = || Arc::new(vec![3, 4, 9]);
        let rows = Arc::new(vec![0, 2, 2, 4, 1, 0, 3, 3, 3, 4, 0, 1]);
        let line_ends = Arc::new(vec![2, 2, 5, 12]);
        let sums = || SumRows {
            rows: rows.clone(),
            ends: line_ends.clone(),
        };
        is_adjoint(sums, &[5, VECTOR]);
        for backwards in [false, true] {
            let decay = || Decay {
                page_ends: ends(),
                backwards,
            };
            is_adjoint(decay, &[9, VECTOR]);
        }
        is_adjoint(|| PageMeans { page_ends: ends() }, &[9, VECTOR]);
        is_adjoint(|| PageSums { page_ends: ends() }, &[9]);
    }
}
