// A browser that unpacks itself and a first page of SAPUI5 take their time.
jest.setTimeout(600_000)
