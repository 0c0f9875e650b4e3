// The version of the model: raised whenever the same dataset and scenario could give another number.
export const modelVersion = '2.0'
