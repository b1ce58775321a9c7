using { IntegracionService } from './service';

// What integrators read, in $metadata and in docs/api/integracion.openapi.json (`npm run openapi`).

annotate IntegracionService with @(
  title               : 'Escucha: integración',
  description         : 'La puerta de otros sistemas: turnero, página web, asistente virtual, ZEUS y Edugente.',
  Core.LongDescription: 'Otros sistemas radican casos con anexos, registran atenciones con su turno, envían calificaciones, leen el estado y las fechas de lo que radicaron y siguen sus cambios. Cada envío lleva el sistema de origen y la clave que ese sistema le dio: repetido con el mismo contenido contesta lo que ya hay; con otro, 409. Lo que se envía de una persona se escribe y no se vuelve a leer. Los errores vienen en español, con el campo en `target`. Guía: docs/integracion.md.',
  Core.SchemaVersion  : '1.0.0',
  Authorization: {
    Authorizations : [
      {
        $Type: 'Authorization.OAuth2ClientCredentials', Name: 'OAuth2', TokenUrl: 'https://su-subcuenta.authentication.example/oauth/token',
        Description: 'En producción: credenciales de cliente con el permiso integracion.', Scopes: [{ Scope: 'integracion', Description: 'Solo sistemas' }]
      },
      { $Type: 'Authorization.Http', Name: 'Basic', Scheme: 'basic', Description: 'En desarrollo: usuario integracion, con cualquier contraseña.' }
    ],
    SecuritySchemes: [{ Authorization: 'OAuth2', RequiredScopes: [ 'integracion' ] }, { Authorization: 'Basic' }]
  }
);

annotate IntegracionService.PQRS with @(
  title      : 'Casos (PQRS)',
  description: 'Casos que radicó el sistema, con su estado y sus fechas.',
  Capabilities: {
    InsertRestrictions: {
      Description: 'Radica un caso, con sus anexos.',
      LongDescription: 'Contesta con el radicado. El cuerpo, con los anexos en base64, admite hasta 16 MB. Se pide el nombre de la persona o que sea anónima, y el texto; lo demás ayuda.',
      ErrorResponses: [
        { StatusCode: '400', Description: 'Un dato falta o no sirve; el campo está en target. No se radicó nada.' },
        { StatusCode: '403', Description: 'El usuario no puede enviar a nombre de ese sistema.' },
        { StatusCode: '409', Description: 'La clave ya se usó para otro contenido.' }
      ]
    },
    ReadRestrictions: { Description: 'Lista los casos que radicó el sistema.', ReadByKeyRestrictions: { Description: 'Lee el estado y las fechas de un caso.' } }
  }
) {
  sistemaOrigen        @description: 'Sistema que radica. Se puede omitir si el usuario envía a nombre de uno solo.';
  claveOrigen          @description: 'Clave del registro en el sistema de origen: con la misma se radica una sola vez.' @Core.Example: { $Type: 'Core.PrimitiveExampleValue', Value: 'web-2026-000123' };
  radicado             @description: 'Número consecutivo del año, con el que la persona pregunta por su caso.';
  radicadaEn           @description: 'Cuándo se le dio número.';
  recibidaEn           @description: 'Cuándo se recibió, con zona; si se omite, ahora. Desde aquí corren los términos.';
  estado_code          @description: 'Estado, como se dice fuera de la Caja.';
  canal                @description: 'Por dónde llegó; si se omite, el canal propio del sistema.';
  sede                 @description: 'Punto de atención, si lo hubo.';
  lineaServicio        @description: 'Servicio del que trata.';
  nivelInformacion     @description: '1 orientación, 2 con trámite, 3 con consulta en aplicativo.';
  preferencial         @description: 'Si la persona necesita atención preferencial.';
  venceLegal           @description: 'Último día que la ley da para responder; nulo si no hay término. Puede cambiar al clasificar el caso.';
  limiteCompletar      @description: 'Último día de la persona para completar lo que se le pidió.';
  respondidaEn         @description: 'Cuándo se respondió. La respuesta se entrega a la persona, con prueba; aquí no se lee.';
  cerradaEn            @description: 'Cuándo se cerró, entregada con prueba.';
  anexos               @description: 'Documentos que trae la petición.';
  asunto               @description: 'En una línea; si se omite, el comienzo del texto.';
  texto                @description: 'Lo que pide la persona, en sus palabras (hasta 20 000 caracteres).' @Core.Example: { $Type: 'Core.PrimitiveExampleValue', Value: 'Pide revisar su inscripción al curso de natación.' };
  depositadaEl         @description: 'Fecha en que se depositó en un buzón, si es otra que la de recibo.';
  motivoPreferencial   @description: 'Por qué necesita atención preferencial.';
  anonima              @description: 'La persona no quiere dar su nombre; no se guarda ninguno.';
  nombre               @description: 'Nombre completo; obligatorio si no es anónima.' @Core.Example: { $Type: 'Core.PrimitiveExampleValue', Value: 'Persona Generada' };
  tipoDocumento_code   @description: 'CC, CE, TI, RC, NIT, PA o PPT; si se omite, CC.';
  numeroDocumento      @description: 'Sin puntos ni espacios, o con ellos: se quitan.';
  correo               @description: 'Para avisarle; con él recibe su radicado.';
  telefono             @description: 'Para avisarle.';
  direccion            @description: 'Para avisarle.';
  municipio            @description: 'De la dirección.';
};

annotate IntegracionService.Anexos with @(
  title      : 'Anexos',
  description: 'Lo que llegó con la radicación: tamaño y huella, sin nombre ni contenido.',
  Capabilities.ReadRestrictions: { Description: 'Lista los anexos de los casos del sistema.', ReadByKeyRestrictions: { Description: 'Lee un anexo, sin su contenido.' } }
) {
  tipo      @description: 'Tipo MIME; debe ser el del contenido y estar entre los que la política admite.' @Core.Example: { $Type: 'Core.PrimitiveExampleValue', Value: 'application/pdf' };
  tamano    @description: 'En bytes.';
  huella    @description: 'SHA-256 del contenido, en hexadecimal: sirve para comprobar que llegó entero.';
  nombre    @description: 'Nombre del archivo.';
  contenido @description: 'En base64.';
};

annotate IntegracionService.Atenciones with @(
  title      : 'Atenciones',
  description: 'Información que se dio de una vez y completa: deja constancia y no lleva radicado.',
  Capabilities: {
    InsertRestrictions: {
      Description: 'Registra una atención, con su turno.',
      LongDescription: 'Recoge las calificaciones de ese turno que hayan llegado antes.',
      ErrorResponses: [
        { StatusCode: '400', Description: 'Un dato falta o no sirve; el campo está en target.' },
        { StatusCode: '403', Description: 'El usuario no puede enviar a nombre de ese sistema.' },
        { StatusCode: '409', Description: 'La clave ya se usó para otro contenido.' }
      ]
    },
    ReadRestrictions: { Description: 'Lista las atenciones que envió el sistema.', ReadByKeyRestrictions: { Description: 'Lee una atención que envió el sistema.' } }
  }
) {
  sistemaOrigen      @description: 'Sistema que envía. Se puede omitir si el usuario envía a nombre de uno solo.';
  claveOrigen        @description: 'Clave del registro en el sistema de origen: con la misma se registra una sola vez.';
  atendidaEn         @description: 'Cuándo fue, con zona; si se omite, ahora.';
  canal              @description: 'Por dónde se atendió; si se omite, el canal propio del sistema.';
  sede               @description: 'Punto de atención.';
  lineaServicio      @description: 'Servicio del que trató.';
  nivelInformacion   @description: '1 orientación, 2 con trámite, 3 con consulta en aplicativo; si se omite, 1.';
  preferencial       @description: 'Si tuvo atención preferencial.';
  turno              @description: 'Número de turno. Se repite cada día y en cada sede.' @Core.Example: { $Type: 'Core.PrimitiveExampleValue', Value: 'A-12' };
  tema               @description: 'De qué se informó.' @Core.Example: { $Type: 'Core.PrimitiveExampleValue', Value: 'Horario de la piscina' };
  detalle            @description: 'Qué se informó.';
  anonima            @description: 'La persona no quiso dar su nombre.';
  nombre             @description: 'Quien solo pregunta puede no decirlo.';
  tipoDocumento_code @description: 'CC, CE, TI, RC, NIT, PA o PPT; si se omite, CC.';
  numeroDocumento    @description: 'Sin puntos ni espacios, o con ellos: se quitan.';
  correo             @description: 'Correo de la persona.';
  telefono           @description: 'Teléfono de la persona.';
};

annotate IntegracionService.Calificaciones with @(
  title      : 'Calificaciones',
  description: 'Lo que las personas contestan en el calificador: se guarda tal cual, con la escala que vieron.',
  Capabilities: {
    InsertRestrictions: {
      Description: 'Envía la calificación de un turno o de una atención.',
      LongDescription: 'Con `turno`, se une a la última atención de ese día y esa sede; si aún no hay ninguna, espera a que se registre (`atencion_ID` nulo). Con `claveAtencion`, a la atención que el mismo sistema envió con esa clave, que debe existir.',
      ErrorResponses: [
        { StatusCode: '400', Description: 'Un dato falta, no sirve o está fuera de la escala; el campo está en target.' },
        { StatusCode: '403', Description: 'El usuario no puede enviar a nombre de ese sistema.' },
        { StatusCode: '409', Description: 'La clave ya se usó para otro contenido.' }
      ]
    },
    ReadRestrictions: { Description: 'Lista las calificaciones que envió el sistema.', ReadByKeyRestrictions: { Description: 'Lee una calificación que envió el sistema.' } }
  }
) {
  sistemaOrigen @description: 'Sistema que envía. Se puede omitir si el usuario envía a nombre de uno solo.';
  claveOrigen   @description: 'Clave del registro en el sistema de origen: con la misma se registra una sola vez.';
  calificadaEn  @description: 'Cuándo se contestó, con zona; si se omite, ahora. Su fecha en Colombia es la del turno.';
  sede          @description: 'Punto de atención; sin ella, un turno que ese día hubo en varias sedes queda sin unir.';
  turno         @description: 'Número de turno; obligatorio si no se da claveAtencion.' @Core.Example: { $Type: 'Core.PrimitiveExampleValue', Value: 'A-12' };
  valor         @description: 'Lo que marcó la persona, dentro de la escala.' @Core.Example: { $Type: 'Core.PrimitiveExampleValue', Value: 5 };
  escala        @description: 'Escala que vio; si se omite, la propia del sistema.';
  minimo        @description: 'Extremo inferior de la escala cuando se calificó.';
  maximo        @description: 'Extremo superior de la escala cuando se calificó.';
  atencion_ID   @description: 'Atención a la que quedó unida; nulo mientras no se registre.';
  claveAtencion @description: 'Clave de origen de la atención, si el mismo sistema la envió.';
};

annotate IntegracionService.Cambios with @(
  title      : 'Cambios',
  description: 'Lo que cambió en los casos del sistema, en el orden en que quedó a la vista.',
  Capabilities.ReadRestrictions: {
    Description: 'Sigue los cambios desde un momento o desde el último leído.',
    LongDescription: 'La primera vez `$filter=en ge <momento>`, después `$filter=numero gt <el último leído>`; siempre `$orderby=numero`. De un número ya leído hacia atrás no aparece nada nuevo.',
    ReadByKeyRestrictions: { Description: 'Lee un cambio.' }
  }
) {
  numero          @description: 'Crece de uno en uno; guarde el mayor que leyó. Faltan los de otros sistemas.';
  en              @description: 'Cuándo cambió.';
  caso            @description: 'Caso que cambió.';
  radicado        @description: 'Su radicado.';
  claveOrigen     @description: 'Su clave en el sistema de origen.';
  sistemaOrigen   @description: 'Sistema que lo radicó.';
  estado          @description: 'Estado en que quedó.';
  venceLegal      @description: 'Último día de ley en que quedó.';
  limiteCompletar @description: 'Último día de la persona para completar en que quedó.';
  respondidaEn    @description: 'Cuándo se respondió.';
  cerradaEn       @description: 'Cuándo se cerró.';
};

annotate IntegracionService.SistemasOrigen with @(
  title: 'Sistemas de origen', description: 'Los sistemas que envían, con su canal y su escala.',
  Capabilities: { SearchRestrictions.Searchable: false, ReadRestrictions: { Description: 'Lista de códigos. Los sistemas que envían, con su canal y su escala.', ReadByKeyRestrictions: { Description: 'Lee un código.' } } }
);
annotate IntegracionService.EstadosPublicos with @(
  title: 'Estados', description: 'Los estados de un caso, como se dicen fuera de la Caja.',
  Capabilities: { SearchRestrictions.Searchable: false, ReadRestrictions: { Description: 'Lista de códigos. Los estados de un caso, como se dicen fuera de la Caja.', ReadByKeyRestrictions: { Description: 'Lee un código.' } } }
);
annotate IntegracionService.EscalasCalificacion with @(
  title: 'Escalas de calificación', description: 'Las escalas que ven las personas en el calificador.',
  Capabilities: { SearchRestrictions.Searchable: false, ReadRestrictions: { Description: 'Lista de códigos. Las escalas que ven las personas en el calificador.', ReadByKeyRestrictions: { Description: 'Lee un código.' } } }
);
annotate IntegracionService.Canales with @(
  title: 'Canales', description: 'Por dónde llega lo que se radica o se atiende.',
  Capabilities: { SearchRestrictions.Searchable: false, ReadRestrictions: { Description: 'Lista de códigos. Por dónde llega lo que se radica o se atiende.', ReadByKeyRestrictions: { Description: 'Lee un código.' } } }
);
annotate IntegracionService.Sedes with @(
  title: 'Sedes', description: 'Los puntos de atención.',
  Capabilities: { SearchRestrictions.Searchable: false, ReadRestrictions: { Description: 'Lista de códigos. Los puntos de atención.', ReadByKeyRestrictions: { Description: 'Lee un código.' } } }
);
annotate IntegracionService.LineasServicio with @(
  title: 'Líneas de servicio', description: 'Los servicios de la Caja.',
  Capabilities: { SearchRestrictions.Searchable: false, ReadRestrictions: { Description: 'Lista de códigos. Los servicios de la Caja.', ReadByKeyRestrictions: { Description: 'Lee un código.' } } }
);
annotate IntegracionService.NivelesInformacion with @(
  title: 'Niveles de información', description: 'Qué tan lejos fue la atención.',
  Capabilities: { SearchRestrictions.Searchable: false, ReadRestrictions: { Description: 'Lista de códigos. Qué tan lejos fue la atención.', ReadByKeyRestrictions: { Description: 'Lee un código.' } } }
);
annotate IntegracionService.TiposDocumento with @(
  title: 'Tipos de documento', description: 'Los documentos con que se identifican las personas.',
  Capabilities: { SearchRestrictions.Searchable: false, ReadRestrictions: { Description: 'Lista de códigos. Los documentos con que se identifican las personas.', ReadByKeyRestrictions: { Description: 'Lee un código.' } } }
);

// Written and never read.
annotate IntegracionService.PQRS with {
  asunto @Core.Permissions: #Write; texto @Core.Permissions: #Write; depositadaEl @Core.Permissions: #Write; motivoPreferencial @Core.Permissions: #Write;
  anonima @Core.Permissions: #Write; nombre @Core.Permissions: #Write; tipoDocumento_code @Core.Permissions: #Write; numeroDocumento @Core.Permissions: #Write;
  correo @Core.Permissions: #Write; telefono @Core.Permissions: #Write; direccion @Core.Permissions: #Write; municipio @Core.Permissions: #Write;
};
annotate IntegracionService.Anexos with {
  nombre @Core.Permissions: #Write; contenido @Core.Permissions: #Write;
};
annotate IntegracionService.Atenciones with {
  tema @Core.Permissions: #Write; detalle @Core.Permissions: #Write; anonima @Core.Permissions: #Write; nombre @Core.Permissions: #Write;
  tipoDocumento_code @Core.Permissions: #Write; numeroDocumento @Core.Permissions: #Write; correo @Core.Permissions: #Write; telefono @Core.Permissions: #Write;
};
annotate IntegracionService.Calificaciones with {
  claveAtencion @Core.Permissions: #Write;
};
