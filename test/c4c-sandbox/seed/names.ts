/** Common first names and surnames; every combination is drawn by chance and means nobody. */
export const FEMALE_NAMES = [
  'María', 'Luz', 'Ana', 'Carolina', 'Paola', 'Diana', 'Sandra', 'Marcela', 'Yesenia', 'Valentina', 'Isabella', 'Gloria',
  'Adriana', 'Natalia', 'Camila', 'Leidy', 'Rosa', 'Esperanza', 'Daniela', 'Viviana'
]
export const MALE_NAMES = [
  'Juan', 'Carlos', 'Andrés', 'Luis', 'José', 'Jorge', 'Diego', 'Óscar', 'Fabián', 'Mauricio', 'Santiago', 'Samuel',
  'Hernán', 'Wilson', 'Edwin', 'Camilo', 'Mateo', 'Álvaro', 'Harold', 'Sebastián'
]
export const SURNAMES = [
  'Rodríguez', 'Gómez', 'González', 'Martínez', 'García', 'López', 'Hernández', 'Sánchez', 'Ramírez', 'Pérez', 'Díaz',
  'Muñoz', 'Rojas', 'Moreno', 'Jiménez', 'Valencia', 'Mosquera', 'Quiñones', 'Angulo', 'Caicedo', 'Peña', 'Ordóñez',
  'Zúñiga', 'Ibáñez', 'Escobar', 'Lasso', 'Viáfara', 'Cárdenas', 'Bermúdez', 'Payán'
]
export const CITIES = ['Cali', 'Palmira', 'Yumbo', 'Jamundí', 'Buga', 'Tuluá', 'Candelaria']
export const NEIGHBOURHOODS = ['El Ingenio', 'La Flora', 'San Antonio', 'Ciudad Córdoba', 'Meléndez', 'El Caney', 'Alfonso López']

export const COMPANY_TRADES = ['Confecciones', 'Transportes', 'Alimentos', 'Metálicas', 'Papeles', 'Plásticos', 'Servicios', 'Ferretería']
export const COMPANY_NAMES = ['El Samán Azul', 'La Ceiba Dorada', 'Río Sereno', 'Tres Farallones', 'Guadual Norte', 'Brisa del Pacífico']
