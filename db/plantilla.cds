using { managed, sap.common.CodeList } from '@sap/cds/common';

namespace escucha;

entity MediosPlantilla : CodeList {
  key code : String(8) enum { CORREO; CARTA };
}

/** The texts that go out, per act and medium; mustache placeholders are those of srv/plantilla/campos. */
entity Plantillas : managed {
  key codigo    : String(40);
  key medio     : String(8) enum { CORREO; CARTA };
      nombre    : String(120);
      asunto    : String(200);
      cuerpo    : LargeString;
      /** Nobody has changed it since it was installed or restored. */
      deFabrica : Boolean default true;
}
